#ifndef PINION_STACK_H
#define PINION_STACK_H

#include <stddef.h>
#include <stdint.h>

/// Where the calling thread's stack has got to. Stacks grow to lower addresses.
static inline uintptr_t pinion_stack_place(void) { return (uintptr_t)__builtin_frame_address(0); }

/// The lowest address of the calling thread's stack, and its size; zeros where the system does not tell. Takes tens of
/// microseconds on the main thread of Linux, which reads a file for it.
typedef struct {
    uintptr_t lowest;
    size_t size;
} pinion_stack;
pinion_stack pinion_stack_of_thread(void);

#endif
