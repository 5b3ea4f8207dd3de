#include "wording.h"

/* Global, because whoever gives up knows nothing of the screen. */
static bool in_page;

#define LAST_WORD "On memory, make lesson-%d in a terminal has the last word."

static const struct {
    const char *terminal, *page;
} rows[WORDINGS] = {
    /* --- A lesson --------------------------------------------------------- */
    [SAY_NOT_DONE] = {"(What make prints below, of an error, only means: not "
                      "done yet.)",
                      ""},
    [SAY_MISSING] = {"%s is missing.\nTo begin anew, type make reset-%d. If "
                     "your file lies elsewhere, name it: make lesson-%d "
                     "FILE=my.c",
                     "%s is missing.\nTo begin anew, press Reset."},
    [SAY_EMPTY] = {"%s is empty. If it is a lesson's file, make reset-N brings "
                   "the original back.",
                   "%s is empty. Reset brings the original back."},
    [SAY_NO_ROOM] = {"The judge can't write to its build folder (%s): %s.",
                     "This page has no room for %s: %s. Reload it, and press "
                     "the same again."},
    [SAY_CANT_RUN] = {"%s can't run yet, so there is no telling which task it "
                      "is about.\nType make lesson-%d: it says where to look.",
                      "%s can't run yet, so there is no telling which task it "
                      "is about.\nPress Judge: it says where to look."},
    [SAY_JUDGE] = {"make lesson-%d", "press Judge"},
    [SAY_STUCK] = {"Stuck? make hint-%d", "Stuck? Press Hint."},
    [SAY_TELLS_LESS] = {"(AddressSanitizer, which might tell more, did not "
                        "start here.)",
                        ""},
    [SAY_WATCHED] = {"Well done. AddressSanitizer and UBSan watched, and found "
                     "nothing to complain about.",
                     "Well done. Undefined behaviour was watched for, and none "
                     "was seen. " LAST_WORD},
    [SAY_UNSTARTED] = {"Well done. (AddressSanitizer did not start here, so a "
                       "mistake with memory may have gone unseen.)",
                       "Well done. " LAST_WORD},
    [SAY_UNWATCHED] = {"Well done. (This compiler comes without an "
                       "AddressSanitizer that runs here, so a mistake with "
                       "memory may have gone unseen.)",
                       "Well done. " LAST_WORD},
    [SAY_COMPARE] = {"make solution-%d", ""},
    [SAY_NEXT_LESSON] = {"type make lesson-%d", ""},

    /* --- Hints ------------------------------------------------------------ */
    [SAY_NEXT_HINT] = {"For the next step: make hint-%d",
                       "For the next step: press Hint"},
    [SAY_NO_HINT_YET] = {"No hint for TODO %d is told yet: type make hint-%d",
                         "No hint for TODO %d is told yet: press Hint"},
    [SAY_ALL_HINTS] = {"All %d hints for TODO %d are told; make hint-%d ALL=1 "
                       "shows them again. Left: make try-%d, make solution-%d.",
                       "All %d hints for TODO %d are told. Left: Try, and "
                       "Example."},
    [SAY_OFFER_TRY] = {"make try-%d runs a few lines of yours with your file; "
                       "make example-%d is a smaller example",
                       "Try runs a few lines of yours with your file; Example "
                       "is a smaller example"},
    [SAY_OFFER_SOLUTION] = {"make solution-%d shows our TODO %d beside yours",
                            ""},

    /* --- Examples and tries ----------------------------------------------- */
    [SAY_EXAMPLE_DIFFERS] = {"Python prints something else from line %d on: "
                             "see %s. %smake lesson-%d tells you more.",
                             "Python prints something else from line %d on: "
                             "see %s. %sJudge tells you more."},
    [SAY_ORDERS] = {"DO", "the orders"},
    [SAY_NO_ORDERS] = {"DO says nothing. For example: DO='1 + 1'",
                       "The orders say nothing. For example: 1 + 1"},
    [SAY_NOT_LAID_OUT] = {"%s can't be laid out: %s.\n"
                          "Without a file: make try-%d DO='1 + 1'",
                          "%s can't be laid out: %s.\n"
                          "Without a file: write an order, such as 1 + 1"},
    [SAY_NEW_TRY] = {"This was %s, which is new and yours: change its lines, "
                     "and type make try-%d again.",
                     "This was %s, which is new and yours: change its lines, "
                     "and press Try again."},
    [SAY_TRY_WATCHED] = {" AddressSanitizer and UBSan found nothing.",
                         " Undefined behaviour was watched for, and none was "
                         "seen."},

    /* --- Traces ----------------------------------------------------------- */
    [SAY_INSIDE] = {"What went on inside: make trace-%d CASE=try",
                    "What went on inside: press Trace"},
    [SAY_NO_TRY] = {"There was no try of lesson %d yet. Type make try-%d: it "
                    "lays one out.",
                    "There was no try of lesson %d yet. Press Try."},
    [SAY_UNBUILT_TRY] = {"The last try does not compile: make try-%d says why.",
                         "The last try does not compile: Try says why."},
    [SAY_WHY] = {"Why it fails: make lesson-%d", "Why it fails: press Judge"},
    [SAY_NONE_FAILS] = {"No case fails: that was the first. For another: make "
                        "trace-%d CASE='some of its words', or CASE=try.",
                        "No case fails: that was the first."},
    [SAY_NO_CASE] = {"Lesson %d has no case with the words '%.100s'. CASE=try "
                     "is your last try, CASE=2 the first case of TODO 2 that "
                     "fails; these have names:%s",
                     "Lesson %d has no case with the words '%.100s'. These "
                     "have names:%s"},
};

void wording_choose(bool page)
{
    in_page = page;
}

const char *wording(enum wording what)
{
    return in_page ? rows[what].page : rows[what].terminal;
}
