#include "people.h"

#include "collect/sheet/worksheet.h"
#include "judge/decide/fail.h"
#include "plain_name.h"
#include "row_names.h"

#include <stdlib.h>
#include <string.h>

/* The collection and the roster, while one is matched with the other. */
struct matching {
    struct people *people;
    const struct collection *collection;
    const struct roster *roster;
    struct collect_owner *owners;
    char **names; /* theirs, as plain_name() has them */
    struct row_names *row_names;
    size_t count;
    const struct roster_row **rows; /* of the submissions, or NULL */
    size_t *claims; /* of the rows: how many submissions may be theirs */
    bool moodle, canvas, brightspace; /* whose numbers the roster's are */
    struct text strangers;
    size_t stranger_count;
};

static void add(struct people *people, struct person person)
{
    people->at =
        grow(people->at, people->count, &people->capacity, sizeof *people->at);
    people->at[people->count++] = person;
}

static char *copy(const char *text)
{
    return text ? text_format("%s", text) : NULL;
}

/* --- Rows ----------------------------------------------------------------- */

static bool has_number(const struct roster_row *row,
                       const struct collect_owner *who)
{
    const char *number = collect_owner_number(who);
    return number && *row->id && strcmp(row->id, number) == 0;
}

/* The rows that are like that; each of them is claimed. */
static size_t claim(struct matching *matching, const char *name,
                    row_is_alike *alike, const struct roster_row **found)
{
    size_t count = 0;
    for (size_t i = 0; i < matching->roster->count; i++)
        if (alike(&matching->row_names[i], name)) {
            *found = &matching->roster->at[i];
            matching->claims[i]++;
            count++;
        }
    return count;
}

/* By the number, unless the name says that it is somebody else; else by the
 * name, else by the user name. NULL if that is nobody, or several. */
static const struct roster_row *row_of(struct matching *matching,
                                       size_t submission)
{
    const struct roster *roster = matching->roster;
    const struct roster_row *named = NULL;
    const char *name = matching->names[submission];
    size_t none = roster->count, numbered = none;
    for (size_t i = 0; i < roster->count; i++)
        if (has_number(&roster->at[i], &matching->owners[submission]))
            numbered = i;
    if (numbered < none)
        matching->claims[numbered]++;
    if (numbered < none && row_has_name(&matching->row_names[numbered], name))
        return &roster->at[numbered];
    size_t count = claim(matching, name, row_has_name, &named);
    if (numbered < none)
        return count ? NULL : &roster->at[numbered];
    if (count == 0)
        count = claim(matching, name, row_has_user_name, &named);
    if (count == 0)
        count = claim(matching, name, row_is_behind_team, &named);
    return count == 1 ? named : NULL;
}

/* By the roster; whom it has in no team, by Moodle's worksheet. */
static bool is_member(const struct matching *matching, size_t row,
                      size_t submission)
{
    const struct row_names *names = &matching->row_names[row];
    return row_is_in_team(names, matching->names[submission]) ||
           (!*names->team &&
            worksheet_is_in_team(collect_worksheet(matching->collection),
                                 names->id,
                                 matching->owners[submission].student));
}

static bool claim_members(struct matching *matching, size_t submission)
{
    bool any = false;
    for (size_t i = 0; i < matching->roster->count; i++)
        if (is_member(matching, i, submission)) {
            matching->claims[i]++;
            any = true;
        }
    return any;
}

static void match(struct matching *matching)
{
    /* What has no member may be somebody whom the worksheet lacks. */
    for (size_t i = 0; i < matching->count; i++)
        if (!matching->owners[i].team || !claim_members(matching, i))
            matching->rows[i] = row_of(matching, i);
}

/* Whose numbers the roster's are. Where all that was handed in is of teams,
 * they are Moodle's: no other platform names teams. */
static void trust_numbers(struct matching *matching)
{
    bool teams = matching->count > 0;
    for (size_t i = 0; i < matching->count; i++) {
        const struct collect_owner *who = &matching->owners[i];
        const struct roster_row *row = matching->rows[i];
        teams &= who->team;
        if (row && has_number(row, who)) {
            matching->moodle |= who->moodle != NULL;
            matching->canvas |= who->canvas != NULL;
            matching->brightspace |= who->brightspace != NULL;
        }
    }
    matching->moodle |= teams;
}

/* --- People --------------------------------------------------------------- */

/* Somebody of whom only the roster tells. */
static struct person from_row(const struct matching *matching,
                              const struct roster_row *row, size_t submission)
{
    bool numbered = *row->id && row->id[strspn(row->id, "0123456789")] == '\0';
    const char *name = *row->name ? row->name : row->id;
    struct collect_owner who = {.student = copy(name)};
    if (numbered && matching->moodle)
        who.moodle = copy(row->id);
    else if (numbered && matching->canvas)
        who.canvas = copy(row->id);
    else if (numbered && matching->brightspace)
        who.brightspace = copy(row->id);
    return (struct person){
        .who = who, .submission = submission, .submitted = -1, .row = row};
}

/* The time is in Moodle's worksheet under the member's number. */
static struct person from_team(const struct matching *matching,
                               const struct roster_row *row, size_t submission)
{
    struct person person = from_row(matching, row, submission);
    if (person.who.moodle)
        person.submitted = worksheet_time(
            collect_worksheet(matching->collection), person.who.moodle);
    return person;
}

static void add_members(struct matching *matching, size_t submission)
{
    const struct collect_owner *team = &matching->owners[submission];
    for (size_t i = 0; i < matching->roster->count; i++) {
        const struct roster_row *row = &matching->roster->at[i];
        if (matching->claims[i] != 1 || !is_member(matching, i, submission))
            continue;
        struct person member = from_team(matching, row, submission);
        member.team = copy(team->student);
        add(matching->people, member);
    }
}

static void add_owner(struct matching *matching, size_t submission)
{
    const struct collect_owner *who = &matching->owners[submission];
    const struct roster_row *row = matching->rows[submission];
    if (row && matching->claims[row - matching->roster->at] != 1)
        row = NULL; /* several handed in for one student */
    if (!row && matching->roster->count && matching->stranger_count++ < 5)
        text_addf(&matching->strangers, "\n  %s", who->student);
    if (row && who->team) {
        struct person person = from_team(matching, row, submission);
        free(person.who.student);
        person.who.student = copy(who->student);
        add(matching->people, person);
        return;
    }
    struct collect_owner own = {.student = copy(who->student),
                                .moodle = copy(who->moodle),
                                .canvas = copy(who->canvas),
                                .brightspace = copy(who->brightspace)};
    add(matching->people,
        (struct person){
            .who = own, .submission = submission, .submitted = -1, .row = row});
}

static void add_all(struct matching *matching)
{
    struct people *people = matching->people;
    for (size_t i = 0; i < matching->count; i++) {
        people->first[i] = people->count;
        if (matching->owners[i].team)
            add_members(matching, i);
        if (people->count == people->first[i])
            add_owner(matching, i);
    }
    people->submissions = matching->count;
    for (size_t i = 0; i < matching->roster->count; i++)
        if (matching->claims[i] == 0) {
            people->first[people->submissions] = people->count;
            add(people, from_row(matching, &matching->roster->at[i],
                                 people->submissions++));
            people->missing++;
        }
    people->first[people->submissions] = people->count;
}

static void tell(const struct matching *matching)
{
    if (matching->stranger_count)
        say("Of nobody in the roster, or of more than one there (%zu):%s%s\n"
            "The id, the name or the user there has to be as it is "
            "here. None was guessed.",
            matching->stranger_count, matching->strangers.bytes,
            matching->stranger_count > 5 ? "\n  ..." : "");
    if (matching->people->missing)
        say("%zu in the roster handed in nothing.", matching->people->missing);
}

/* Once for each, as everybody is compared with everybody. */
static void read_names(struct matching *matching)
{
    size_t rows = matching->roster->count;
    matching->names = must(calloc(matching->count + 1, sizeof(char *)));
    matching->row_names = must(calloc(rows + 1, sizeof *matching->row_names));
    for (size_t i = 0; i < matching->count; i++) {
        matching->owners[i] = collect_owner(matching->collection, i);
        matching->names[i] = plain_name(matching->owners[i].student);
    }
    for (size_t i = 0; i < rows; i++)
        row_names_read(&matching->row_names[i], &matching->roster->at[i]);
}

static void free_matching(struct matching *matching)
{
    for (size_t i = 0; i < matching->count; i++) {
        collect_owner_free(&matching->owners[i]);
        free(matching->names[i]);
    }
    for (size_t i = 0; i < matching->roster->count; i++)
        row_names_free(&matching->row_names[i]);
    free(matching->owners);
    free(matching->names);
    free(matching->row_names);
    free(matching->rows);
    free(matching->claims);
    text_free(&matching->strangers);
}

void people_find(struct people *people, const struct collection *collection,
                 const struct roster *roster)
{
    size_t count = collect_count(collection);
    struct matching matching = {
        .people = people,
        .collection = collection,
        .roster = roster,
        .count = count,
        .owners = must(calloc(count + 1, sizeof *matching.owners)),
        .rows = must(calloc(count + 1, sizeof(const struct roster_row *))),
        .claims = must(calloc(roster->count + 1, sizeof *matching.claims))};
    people->first =
        must(calloc(count + roster->count + 1, sizeof *people->first));
    read_names(&matching);
    match(&matching);
    trust_numbers(&matching);
    add_all(&matching);
    tell(&matching);
    free_matching(&matching);
}

bool people_is(const struct collect_owner *who, const char *name)
{
    const char *number = collect_owner_number(who);
    return strcmp(who->student, name) == 0 ||
           (number && strcmp(number, name) == 0);
}
