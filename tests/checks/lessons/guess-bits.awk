# How hard it is to guess what a graded case shows: reads a transcript of many
# seeds and prints, for every case, the bits of a guess over three seeds. Fails
# if one has less than 20.
#
# The measure is the collision entropy: -log2 of the chance that two seeds show
# the same. Where no two of the seeds do, it is at least what is printed.
function end_of_seed() {
    if (seed) {
        seen[shown]++
        seeds++
    }
    seed = 0
    shown = ""
}
function end_of_case(    collisions, key, chance, bits) {
    end_of_seed()
    if (graded && seeds > 1) {
        for (key in seen)
            collisions += seen[key] * (seen[key] - 1)
        chance = (collisions > 0 ? collisions : 1) / (seeds * (seeds - 1))
        bits = -3 * log(chance) / log(2)
        printf "%5.1f bits  %s\n", bits, name
        if (bits < 20)
            weak = 1
    } else if (graded) {
        print "no draws  " name
        weak = 1
    }
    split("", seen)
    seeds = 0
    graded = 0
}
BEGIN { FS = "\t" }
/^(case|shown) / {
    end_of_case()
    graded = /^case /
    name = $1
}
/^seed / { end_of_seed(); seed = 1 }
/^  / && NF > 1 { shown = shown "\n" $2 }
END { end_of_case(); exit weak }
