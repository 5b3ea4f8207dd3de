#include "crash.h"

#include <signal.h>

enum crash crash_of(int signal)
{
    switch (signal) {
    case 0:
        return CRASH_NONE;
    case SIGABRT:
        return CRASH_ABORTED;
    case SIGFPE:
        return CRASH_DIVIDED;
    case SIGKILL:
        return CRASH_KILLED;
    default:
        return CRASH_WILD;
    }
}
