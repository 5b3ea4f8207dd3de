/* What a ghost has around it in the process that it shares with its cases. */
#include <stdio.h>
#include <stdlib.h>
/* HERE: raw_call.c */
/* HERE: served.c */
/* HERE: find_orders.c */
