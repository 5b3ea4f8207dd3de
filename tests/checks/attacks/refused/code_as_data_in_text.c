/* Lesson: 02-my-range. On: solution.
 * Tries: to hide machine code as a constant array among the functions.
 * Must: be refused by the gate for the section or for data in it.
 * Or: not-compiled. */
/* HERE: solution */

const unsigned char code[]
    __attribute__((section(".text,\"ax\",@progbits#"))) = {
        0xb8, 0x27, 0x00, 0x00, 0x00, 0x0f, 0x05, 0xc3};
