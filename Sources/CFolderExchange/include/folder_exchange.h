#ifndef PINION_FOLDER_EXCHANGE_H
#define PINION_FOLDER_EXCHANGE_H

/// Swaps what two paths name, in one step of the file system.
/// Returns 0, or -1 with errno where it cannot be done.
int pinion_exchange(const char *first, const char *second);

#endif
