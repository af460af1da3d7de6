#ifndef PINION_STRING_SCAN_H
#define PINION_STRING_SCAN_H

#include <stdint.h>
#include <string.h>

// Swift's vectors have no way to make bits of the outcome of a comparison; the compiler's own have one, which is a
// single instruction on x86 and a few on ARM.
typedef int8_t pinion_bytes __attribute__((vector_size(16)));
typedef _Bool pinion_flags __attribute__((ext_vector_type(16)));

/// Those of sixteen bytes, as bits from the lowest, that end a plain run inside a JSON string: a quote, a backslash, a
/// control character, and everything that is not ASCII.
static inline uint16_t pinion_unusual_bytes(const uint8_t *start) {
    pinion_bytes bytes;
    memcpy(&bytes, start, sizeof bytes);
    // As signed numbers, bytes that are not ASCII are less than a space as well.
    pinion_flags found = __builtin_convertvector((bytes == '"') | (bytes == '\\') | (bytes < ' '), pinion_flags);
    uint16_t bits;
    memcpy(&bits, &found, sizeof bits);
    return bits;
}

#endif
