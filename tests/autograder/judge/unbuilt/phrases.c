#include "phrases.h"

#include <stdio.h>
#include <string.h>

/* In a phrase, a star stands for any words, %1 for the name and %2 for the
 * other name. It has to match from its first letter on. */
static const struct {
    enum fault fault;
    const char *text;
} phrases[] = {
    {FAULT_YIELDS, "duplicate label 'only_one_yield"},
    {FAULT_YIELDS, "redefinition of label 'only_one_yield"},
    {FAULT_STRING, "missing terminating"},
    {FAULT_EXPRESSION, "expected expression"},
    {FAULT_EXPRESSION, "expected identifier or '('"},
    {FAULT_EXPRESSION, "invalid suffix"},
    {FAULT_COLON, "expected ':'"},
    {FAULT_SEMICOLON, "expected ';'"},
    {FAULT_SEMICOLON, "expected ',' or ';'"},
    {FAULT_SEMICOLON, "expected '=', ',', ';'"},
    {FAULT_SEMICOLON, "expected ':', ',', ';'"},
    {FAULT_CLOSING, "unterminated argument list"},
    {FAULT_CLOSING, "unterminated function-like"},
    {FAULT_CLOSING, "expected ')'"},
    {FAULT_OPENING, "expected '('"},
    {FAULT_EXTRA_PAREN, "expected statement before ')'"},
    {FAULT_EXTRA_PAREN, "extraneous ')'"},
    {FAULT_UNDECLARED, "'%1' undeclared"},
    {FAULT_UNDECLARED, "use of undeclared identifier '%1'"},
    {FAULT_NO_FUNCTION, "implicit declaration of function '%1'"},
    {FAULT_NO_FUNCTION, "implicitly declaring library function '%1'"},
    {FAULT_NO_FUNCTION, "call to undeclared *function '%1'"},
    {FAULT_NO_FUNCTION, "incompatible implicit declaration of *function '%1'"},
    {FAULT_NO_MEMBER, "'%2' has no member named '%1'"},
    {FAULT_NO_MEMBER, "no member named '%1' in '%2'"},
    {FAULT_NO_MEMBER, "field designator '%1' does not refer to any field in "
                      "type '*%2'"},
    {FAULT_NEEDS_ARROW, "*is a pointer; did you mean to use '->'"},
    {FAULT_NEEDS_DOT, "invalid type argument of '->'"},
    {FAULT_NEEDS_DOT, "*is not a pointer; did you mean to use '.'"},
    {FAULT_NEEDS_TAG, "unknown type name '%1'; use '%2' keyword"},
    {FAULT_NEEDS_TAG, "must use '%2' tag to refer to type '%1'"},
    {FAULT_NO_TYPE, "unknown type name '%1'"},
    {FAULT_NO_STRUCT, "storage size of"},
    {FAULT_NO_STRUCT, "variable has incomplete type"},
    {FAULT_NO_STRUCT, "invalid use of undefined type"},
    {FAULT_NO_STRUCT, "incomplete definition of type"},
    {FAULT_NO_STRUCT, "invalid application of 'sizeof' to * incomplete type"},
    {FAULT_NO_HEADER, "%1: No such file"},
    {FAULT_NO_HEADER, "'%1' file not found"},
    {FAULT_MACRO, "macro \"%1\" requires"},
    {FAULT_MACRO, "macro \"%1\" passed"},
    {FAULT_MACRO, "too * arguments provided to function-like macro"},
    {FAULT_TOO_FEW, "too few arguments to function '%1'"},
    {FAULT_TOO_FEW, "too few arguments to function call"},
    {FAULT_TOO_MANY, "too many arguments to function '%1'"},
    {FAULT_TOO_MANY, "too many arguments to function call"},
    {FAULT_NOT_ADDRESS, "*makes pointer from integer"},
    {FAULT_NOT_ADDRESS, "incompatible integer to pointer conversion passing "
                        "'%2' *to parameter of type '%1'"},
    {FAULT_NOT_ADDRESS, "incompatible integer to pointer"},
    {FAULT_NOT_NUMBER, "*makes integer from pointer"},
    {FAULT_NOT_NUMBER, "incompatible pointer to integer"},
    {FAULT_NO_VALUE, "void value not ignored"},
    {FAULT_NO_VALUE, "* incompatible type 'void'"},
    {FAULT_TYPES, "incompatible types when assigning to type '%1' *from type "
                  "'%2'"},
    {FAULT_TYPES, "incompatible types when initializing type '%1' *using type "
                  "'%2'"},
    {FAULT_TYPES, "incompatible types when returning type '%2' *but '%1' *was "
                  "expected"},
    {FAULT_TYPES, "initialization of '%1' *from incompatible pointer type "
                  "'%2'"},
    {FAULT_TYPES, "assignment to '%1' *from incompatible pointer type '%2'"},
    {FAULT_TYPES, "returning '%2' *from a function with incompatible * type "
                  "'%1'"},
    {FAULT_TYPES, "incompatible type for argument"},
    {FAULT_TYPES, "passing argument * from incompatible pointer type"},
    {FAULT_TYPES, "invalid initializer"},
    {FAULT_TYPES, "initializing '%1' *with an expression of incompatible type "
                  "'%2'"},
    {FAULT_TYPES, "assigning to '%1' *from incompatible type '%2'"},
    {FAULT_TYPES, "passing '%2' *to parameter of incompatible type '%1'"},
    {FAULT_TYPES, "incompatible *pointer types returning '%2' *from a function "
                  "with result type '%1'"},
    {FAULT_TYPES, "incompatible *pointer types initializing '%1' *with an "
                  "expression of type '%2'"},
    {FAULT_TYPES, "incompatible *pointer types assigning to '%1' *from '%2'"},
    {FAULT_TYPES, "incompatible *pointer types passing '%2' *to parameter of "
                  "type '%1'"},
    {FAULT_OPERANDS, "invalid operands to binary *(have '%1'*and '%2'"},
    {FAULT_OPERANDS, "invalid operands to binary expression ('%1' *and '%2'"},
    {FAULT_NOT_CONDITION, "wrong type argument to unary exclamation"},
    {FAULT_NOT_CONDITION, "invalid argument type '%1' to unary"},
    {FAULT_NOT_CONDITION, "used struct type value where scalar"},
    {FAULT_NOT_CONDITION, "statement requires expression of scalar type"},
    {FAULT_CAST, "conversion to non-scalar type"},
    {FAULT_CAST, "aggregate value used where"},
    {FAULT_CAST, "used type '%1' where arithmetic"},
    {FAULT_CAST, "operand of type '%1' where arithmetic"},
    {FAULT_SWITCH, "switch quantity not an integer"},
    {FAULT_SWITCH, "statement requires expression of integer type"},
    {FAULT_NOT_POINTER, "invalid type argument of unary '*'"},
    {FAULT_NOT_POINTER, "indirection requires pointer"},
    {FAULT_NOT_STRUCT, "request for member"},
    {FAULT_NOT_STRUCT, "member reference base type"},
    {FAULT_TWO_TYPES, "two or more data types"},
    {FAULT_TWO_TYPES, "cannot combine with previous"},
    {FAULT_WRONG_TAG, "'%1' defined as wrong kind of tag"},
    {FAULT_WRONG_TAG, "use of '%1' with tag type"},
    {FAULT_DESIGNATOR, "expected '=' before"},
    {FAULT_DESIGNATOR, "expected '=' or another designator"},
    {FAULT_NOT_ASSIGNABLE, "lvalue required as left operand"},
    {FAULT_NOT_ASSIGNABLE, "expression is not assignable"},
    {FAULT_READ_ONLY, "assignment of read-only"},
    {FAULT_READ_ONLY, "increment of read-only"},
    {FAULT_READ_ONLY, "decrement of read-only"},
    {FAULT_READ_ONLY, "read-only variable is not"},
    {FAULT_READ_ONLY, "cannot assign to"},
    {FAULT_TWICE, "redefinition of '%1'"},
    {FAULT_TWICE, "redeclaration of '%1'"},
    {FAULT_CONFLICT, "conflicting types for '%1'"},
    {FAULT_CONFLICT, "static declaration of '%1' follows"},
    {FAULT_ELSE, "'else' without a previous"},
    {FAULT_OUTSIDE_LOOP, "%1 statement not within"},
    {FAULT_OUTSIDE_LOOP, "'%1' statement not in"},
    {FAULT_NO_RETURN, "control reaches end of non-void"},
    {FAULT_NO_RETURN, "no return statement in function returning"},
    {FAULT_NO_RETURN, "non-void function does not return a value"},
    {FAULT_EMPTY_RETURN, "'return' with no value"},
    {FAULT_EMPTY_RETURN, "non-void function '%1' should return"},
    {FAULT_FULL_RETURN, "'return' with a value"},
    {FAULT_FULL_RETURN, "void function '%1' should not return"},
    {FAULT_NOT_CONSTANT, "initializer element is not"},
    {FAULT_NO_DECLARED, "type defaults to 'int' in declaration of '%1'"},
    {FAULT_NO_DECLARED, "type specifier missing"},
    {FAULT_NESTED, "invalid storage class for function '%1'"},
    {FAULT_NESTED, "function definition is not allowed"},
    {FAULT_CASE_TWICE, "duplicate case value"},
};

static void keep(char name[80], const char *start, const char *end)
{
    snprintf(name, 80, "%.*s", (int)(end - start), start);
}

/* Does the text begin like the phrase? A star or a name takes as little as it
 * can, on one line. */
static bool begins(struct complaint *complaint, const char *phrase,
                   const char *text)
{
    for (; *phrase; phrase++, text++) {
        bool name = phrase[0] == '%', any = phrase[0] == '*';
        if (name || any) {
            const char *rest = phrase + (name ? 2 : 1), *end = text;
            while (!begins(complaint, rest, end))
                if (!*end || *end++ == '\n')
                    return false;
            if (name)
                keep(phrase[1] == '1' ? complaint->name : complaint->other,
                     text, end);
            return true;
        }
        if (*phrase != *text)
            return false;
    }
    return true;
}

/* Some names stand only in a note. */
static void look_into_notes(struct complaint *complaint, const char *notes)
{
    static const char *const types[] = {
        "note: expected '%1' *but argument is of type '%2'",
        "note: macro '%1' defined here",
        "note: '%1' declared here",
    };
    for (const char *c = notes; *c && !*complaint->name; c++)
        for (size_t i = 0; i < sizeof types / sizeof *types; i++)
            if (*c == 'n' && begins(complaint, types[i], c))
                break;
}

void phrases_find(struct complaint *complaint, const char *text,
                  const char *notes)
{
    for (size_t i = 0; i < sizeof phrases / sizeof *phrases; i++) {
        *complaint->name = *complaint->other = '\0';
        if (!begins(complaint, phrases[i].text, text))
            continue;
        complaint->fault = phrases[i].fault;
        look_into_notes(complaint, notes);
        return;
    }
}
