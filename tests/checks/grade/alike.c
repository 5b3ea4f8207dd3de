/* How much of each file is as in the reference solution, in percent, a line
 * each:
 *
 *     alike SOLUTION STUB < PATHS
 */
#include "grade/assess/similarity.h"

#include <stdio.h>
#include <string.h>

int main(int count, char **arguments)
{
    struct text solution = {0}, stub = {0};
    char path[4096];
    if (count != 3 || !text_read(&solution, arguments[1]) ||
        !text_read(&stub, arguments[2]))
        return 2;
    while (fgets(path, sizeof path, stdin)) {
        struct text file = {0};
        path[strcspn(path, "\n")] = '\0';
        if (!text_read(&file, path))
            return 2;
        printf("%d\n", similarity(&file, &solution, &stub));
        text_free(&file);
    }
    text_free(&solution);
    text_free(&stub);
    return 0;
}
