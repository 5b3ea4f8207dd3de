/* Prints the table of the structs in these headers and C files, in this order,
 * as the judge makes it for a trace. */
#include "judge/trace/table.h"

#include <stdio.h>
#include <stdlib.h>

int main(int count, char **paths)
{
    struct text code = {0}, table = {0};
    for (int i = 1; i < count; i++)
        if (!text_read(&code, paths[i])) {
            perror(paths[i]);
            return EXIT_FAILURE;
        }
    table_add(&table, &code);
    fputs(text_string(&table), stdout);
    text_free(&code);
    text_free(&table);
    return EXIT_SUCCESS;
}
