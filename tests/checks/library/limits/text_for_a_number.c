/* What docs/using-it.md says of programs that must not end: this one does. */
#include "value.h"

int main(void)
{
    return value_as_int(value_str("seven")) == 7;
}
