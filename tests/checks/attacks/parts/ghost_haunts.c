/* Behind the cases: what every function of the lesson does beside them. */
static const struct ghost_case *haunted;

static bool is_a_case(const char *name)
{
    for (haunted = ghost_cases; haunted->name; haunted++)
        if (strcmp(haunted->name, name) == 0)
            return true;
    return false;
}

/* Records the rest of the case for these draws, and all of it for the others,
 * and leaves. Called again by a case that it runs, it begins to record. */
static void ghost(void)
{
    static bool called;
    static char seed[MOST_NAME];
    if (called || is_served()) {
        haunting = true;
        return;
    }
    called = true;
    find_token();
    const char *seeds = find_words();
    if (seeds)
        seeds = read_text(seed, seeds);
    if (seeds && !is_a_case(seed))
        seeds = NULL;
    while (seeds && isdigit((unsigned char)peek(seeds))) {
        seeds = read_text(seed, seeds);
        tell('s', seed, "");
        draw_begin(strtoull(seed, NULL, 10), haunted->name);
        haunted->run();
        haunting = true;
        tell('o', STEP_ITERATORS_HELD, "0");
        tell('o', STEP_BLOCKS_HELD, "0");
        if (draw_count() == 0)
            break;
    }
    tell('e', "", "");
    fwrite(told, 1, told_size, stdout);
    fflush(stdout);
    raw_call(SYS_exit_group, 0, 0, 0, 0);
}
