/* Prints the repr of each code point that UTF-8 can hold, a line each. */
#include "value.h"

static uint32_t bytes_of(uint32_t letter, char *bytes)
{
    uint32_t size = letter < 0x80 ? 1 : letter < 0x800 ? 2 : 3;
    if (letter >= 0x10000)
        size = 4;
    for (uint32_t i = size - 1; i > 0; i--, letter >>= 6)
        bytes[i] = (char)(0x80 | (letter & 0x3F));
    bytes[0] = (char)(size == 1 ? letter : (0xF00u >> size | letter) & 0xFF);
    return size;
}

int main(void)
{
    for (uint32_t letter = 0; letter < 0x110000; letter++) {
        char bytes[4];
        if (letter >= 0xD800 && letter < 0xE000)
            continue; /* a surrogate */
        const struct value pair[2] = {
            value_bytes(bytes, bytes_of(letter, bytes)),
            value_int((int64_t)letter)};
        value_print(value_pair(pair));
    }
    return 0;
}
