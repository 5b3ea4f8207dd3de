/* What a lesson's program may take from the C library: it computes, compares,
 * copies and prints. Memory comes from the ledger, by way of its macros. */
#include "gate.h"
#include "judge/decide/text.h"

#include <stdlib.h>

static const char allowed[] =
    /* <string.h> */
    "memchr memcmp memcpy memmove memset mempcpy rawmemchr stpcpy stpncpy "
    "strcat strchr strchrnul strcmp strcoll strcpy strcspn strerror strlen "
    "strncat strncmp strncpy strnlen strpbrk strrchr strspn strstr strtok "
    "strtok_r __strtok_r __rawmemchr strcasecmp strncasecmp bcmp "
    "__xpg_strerror_r "
    /* <ctype.h> */
    "__ctype_b_loc __ctype_tolower_loc __ctype_toupper_loc isalnum isalpha "
    "isblank iscntrl isdigit isgraph islower isprint ispunct isspace isupper "
    "isxdigit tolower toupper "
    /* <stdlib.h> */
    "abort abs atoi atol atoll atof bsearch div labs ldiv llabs lldiv qsort "
    "rand rand_r srand strtod strtof strtol strtold strtoll strtoul strtoull "
    "__isoc23_strtol __isoc23_strtoll __isoc23_strtoul __isoc23_strtoull "
    /* <stdio.h>: printing */
    "dprintf fflush fprintf fputc fputs fwrite perror printf putc putchar "
    "puts snprintf sprintf vfprintf vprintf vsnprintf vsprintf stdout stderr "
    "sscanf __isoc99_sscanf __isoc23_sscanf "
    /* <math.h> that needs no library of its own, <errno.h>, <assert.h> */
    "__errno_location __assert_fail __assert fabs floor ceil "
    /* <inttypes.h> */
    "imaxabs imaxdiv strtoimax strtoumax "
    /* what compilers write by themselves */
    "__stack_chk_fail _GLOBAL_OFFSET_TABLE_ __memcpy_chk __memset_chk "
    "__memmove_chk __strcpy_chk __strcat_chk __snprintf_chk __printf_chk "
    "__fprintf_chk __sprintf_chk __muloti4 __mulodi4 __divti3 __modti3 "
    "__udivti3 __umodti3 __multi3 __popcountsi2 __popcountdi2 __muldc3 "
    "__divdc3 "
    /* the same of long double, where the processor has none, as on ARM */
    "__addtf3 __subtf3 __multf3 __divtf3 __negtf2 __eqtf2 __netf2 __lttf2 "
    "__letf2 __gttf2 __getf2 __unordtf2 __extendsftf2 __extenddftf2 "
    "__trunctfsf2 __trunctfdf2 __fixtfsi __fixtfdi __fixunstfsi __fixunstfdi "
    "__floatsitf __floatditf __floatunsitf __floatunditf "
    /* the protocol's memory, as the ledger's macros spell it */
    "ledger_malloc ledger_calloc ledger_realloc ledger_free ledger_strdup "
    "ledger_iter_of ledger_here ledger_exit";

void gate_allow_library(struct gate *gate)
{
    char *words = text_format("%s", allowed), *rest = words, *name;
    while ((name = text_word(&rest)))
        names_add(&gate->takes, name);
    free(words);
}
