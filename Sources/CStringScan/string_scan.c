// A target must have something to compile; what there is to call stands in the header.
#include "string_scan.h"
