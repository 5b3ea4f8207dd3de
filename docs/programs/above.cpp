/* [whole] */
#include "lessons/protocol/generator.h"

#include <vector>

/* Yields what is above a limit, of the numbers in a vector. */
struct above_limit {
    struct generator base;
    const std::vector<double> *numbers;
    double limit;
    std::size_t at;
};

static enum iter_status above_body(struct generator *self)
{
    auto *frame = (struct above_limit *)self;
    GEN_BEGIN(self);
    for (; frame->at < frame->numbers->size(); frame->at++)
        if (frame->numbers->at(frame->at) > frame->limit)
            GEN_YIELD(self, value_real(frame->numbers->at(frame->at)));
    GEN_END(self);
}

static struct generator *above(const std::vector<double> &numbers, double limit)
{
    static const struct gen_function function =
        GEN_FUNCTION("above", above_body, NULL);
    auto *frame =
        (struct above_limit *)gen_new(sizeof(struct above_limit), &function);
    frame->numbers = &numbers;
    frame->limit = limit;
    return &frame->base;
}

int main()
{
    const std::vector<double> degrees = {19.5, 23.5, 17.0, 28.0};
    struct loop_end end;
    struct generator *warm = above(degrees, 20);
    FOR_EACH(degree, warm, end)
        value_print(degree);
    iter_drop(&warm->base);
}
/* [whole] */
