/**
 * @file
 * The token that the records of one run are known by.
 */
#ifndef TOKEN_H
#define TOKEN_H

/** The size of a token, its NUL included. */
enum { TOKEN_SIZE = 17 };

/** Draws one that no printed line holds by accident. */
void token_new(char token[TOKEN_SIZE]);

#endif
