#define _GNU_SOURCE
#include "stack.h"

#if defined(__APPLE__) || defined(__linux__)
#include <pthread.h>
#endif

pinion_stack pinion_stack_of_thread(void) {
    pinion_stack stack = {0, 0};
#if defined(__APPLE__)
    // The address is that of the other end.
    stack.size = pthread_get_stacksize_np(pthread_self());
    stack.lowest = (uintptr_t)pthread_get_stackaddr_np(pthread_self()) - stack.size;
#elif defined(__linux__)
    pthread_attr_t attributes;
    if (pthread_getattr_np(pthread_self(), &attributes) != 0) return stack;
    void *lowest;
    size_t size;
    if (pthread_attr_getstack(&attributes, &lowest, &size) == 0) {
        stack.lowest = (uintptr_t)lowest;
        stack.size = size;
    }
    pthread_attr_destroy(&attributes);
#endif
    return stack;
}
