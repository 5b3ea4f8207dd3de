/**
 * @file
 * A verdict: all cases of a lesson, run on one file.
 */
#ifndef VERDICT_H
#define VERDICT_H

#include "build.h"
#include "judge/explain/sentence.h"

/** What came of judging a file. */
struct verdict {
    const struct lesson *lesson;
    struct source source;
    struct transcript transcript;
    struct trial *trials; /**< as many as the transcript has cases */
    size_t passed;
    const struct trial *first; /**< the first trial that failed, or NULL */
    bool compiled;
    bool sanitized;         /**< a run with sanitizers took part in deciding */
    struct text messages;   /**< the compiler's own words */
    struct finding finding; /**< what a sanitizer said of `first` */
    bool has_finding;
};

/**
 * Judges a file: compiles it, runs every case, and decides with the sanitizers
 * if all pass, or asks them where it went wrong.
 */
void verdict_reach(struct verdict *verdict, const struct lesson *lesson,
                   const char *path);

/** Ends what is running and gives everything back. */
void verdict_free(struct verdict *verdict);

/**
 * Did the program end, or misuse memory, rather than show a wrong value? Then a
 * sanitizer knows more.
 */
bool verdict_needs_explaining(const struct trial *trial);

#endif
