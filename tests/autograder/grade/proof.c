/* Proof that this machine grades right: before anybody is graded, the solutions
 * are. */
#include "grade/results_file.h"
#include "grading.h"
#include "judge/decide/fail.h"
#include "judge/process/interrupt.h"

#include <stdlib.h>
#include <string.h>

/* A solution on its way. */
struct proof {
    const struct exercise *exercise;
    const struct gradebook *book;
};

/* Why a verdict on a reference solution is not what it should be, or NULL. */
static const char *fault_of(const json_t *verdict)
{
    size_t i;
    json_t *one, *cases = json_object_get(verdict, KEY_CASES);
    const char *status =
        json_string_value(json_object_get(verdict, KEY_STATUS));
    if (!status || strcmp(status, FATE_GRADED) != 0)
        return json_string_value(json_object_get(verdict, KEY_MESSAGE));
    json_array_foreach(cases, i, one)
    {
        status = json_string_value(json_object_get(one, KEY_STATUS));
        if (!status || strcmp(status, CASE_PASSED) != 0)
            return json_string_value(json_object_get(one, KEY_MESSAGE));
    }
    return NULL;
}

static void take_proof(void *context, json_t *verdict)
{
    const struct proof *proof = context;
    const struct exercise *exercise = proof->exercise;
    const char *fault = fault_of(verdict);
    char key[EXERCISE_KEY];
    if (fault && !interrupted())
        fail("On this machine the reference solution of lesson %d does not get "
             "all its points when\nit is confined, so nothing was graded. No "
             "student is to blame.\n(If it says \"Permission denied\": TMPDIR "
             "must lie where other users can go.)\n%s\n%s",
             exercise->lesson.number, fault,
             json_string_value(json_object_get(verdict, KEY_DIAGNOSTICS)));
    exercise_key_of(exercise, &exercise->solution, key);
    if (!fault)
        gradebook_remember(proof->book, key, verdict);
    json_decref(verdict);
}

/* Remembered, like all verdicts. */
void grading_prove(struct grading *grading)
{
    size_t count = grading->exercise_count;
    struct proof *proofs = must(calloc(count, sizeof *proofs));
    for (size_t i = 0; i < count && !interrupted(); i++) {
        struct exercise *exercise = &grading->exercises[i];
        char key[EXERCISE_KEY];
        exercise_key_of(exercise, &exercise->solution, key);
        json_t *known = gradebook_find(&grading->book, key);
        proofs[i] = (struct proof){exercise, &grading->book};
        if (!known)
            crew_assess(&grading->crew, exercise, &exercise->solution,
                        take_proof, &proofs[i]);
        json_decref(known);
    }
    while (!interrupted() && crew_wait(&grading->crew))
        ;
    free(proofs);
}
