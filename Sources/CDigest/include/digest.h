#ifndef RONDO_DIGEST_H
#define RONDO_DIGEST_H

#include <stddef.h>
#include <stdint.h>

/// Takes `count` blocks of 64 bytes into the eight words of a SHA-256 in the making (FIPS 180-4, 6.2.2).
///
/// Reads exactly 64 * `count` bytes and changes exactly eight words; nothing is kept, and padding is the caller's.
void rondo_sha256_blocks(uint32_t words[8], const uint8_t *bytes, size_t count);

#endif
