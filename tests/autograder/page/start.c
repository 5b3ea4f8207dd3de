/* Where a program of the page begins: in place of the library's own, so that a
 * second main() is a mistake, of either kind, as it is on any other machine. */
#include <stdlib.h>
#ifdef __wasi__
#include <wasi/api.h>

int __main_void(void);
int __main_argc_argv(int count, char **arguments);

int __main_void(void)
{
    enum { MOST = 1024, ROOM = 32768 };
    static uint8_t *words[MOST], text[ROOM];
    __wasi_size_t count = 0, size = 0;
    if (__wasi_args_sizes_get(&count, &size) != 0 || count >= MOST ||
        size > ROOM || __wasi_args_get(words, text) != 0)
        return EXIT_FAILURE;
    return __main_argc_argv((int)count, (char **)words);
}
#else
typedef int not_in_a_page;
#endif
