// Written by pinion golden from golden.yaml. Do not edit.
