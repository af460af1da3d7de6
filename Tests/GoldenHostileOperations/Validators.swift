// Written by pinion golden from golden.yaml, options 0000000000000000, content f8bb92ce26585846. Do not edit.
