# Iterators by Hand. A student needs a C compiler and make; `make help` lists
# the commands. Written for GNU make 3.81 and later.

# Without the built-in rules, which cost every verdict 10 milliseconds.
MAKEFLAGS += -r

LESSONS := $(sort $(notdir $(wildcard lessons/[0-9][0-9]-*)))
.DEFAULT_GOAL := status

# What is built for one compiler lies apart from what is built for another.
empty :=
space := $(empty) $(empty)
BUILD := build/$(subst /,_,$(subst $(space),_,$(strip $(CC))))

# The file to judge in place of a lesson's own. Passed on as text, never as
# part of a command, so that any name will do.
export JUDGE_FILE := $(value FILE)
export NEW_LESSON := $(if $(filter command,$(origin NAME)),$(value NAME))

# --- How things are compiled -------------------------------------------------

INCLUDE := -I lessons/protocol -I tests/harness
COMPILE = $(CC) -std=c17 -g -D_POSIX_C_SOURCE=200809L -MMD -MP

# What may cost a learner the build is only what Python refuses as well: a list
# where an iterator belongs, a function nobody defined, a value not returned.
LEARNER_FLAGS := -pipe -std=c17 -O0 -g -D_POSIX_C_SOURCE=200809L \
  -Wall -Wextra -Wno-unused-parameter -Werror=incompatible-pointer-types \
  -Werror=int-conversion -Werror=implicit-function-declaration \
  -Werror=implicit-int -Werror=return-type
LEDGER := -include tests/harness/ledger.h

# Found out once for each compiler: COMPILER_FLAGS, LINKER, SANITIZE and
# SANITIZE_LINKER.
ifneq ($(filter-out clean help setup handout reset-%,$(or $(MAKECMDGOALS),x)),)
include $(BUILD)/compiler.mk
endif

$(BUILD)/compiler.mk: tests/scripts/probe-compiler.sh
	@sh tests/scripts/probe-compiler.sh '$(CC)' $@

export JUDGE_COMPILE = $(CC) $(LEARNER_FLAGS) $(COMPILER_FLAGS) $(LEDGER) \
  $(INCLUDE)
export JUDGE_EXAMPLE = $(CC) $(LEARNER_FLAGS) $(COMPILER_FLAGS) $(INCLUDE)
export JUDGE_LINKER = $(LINKER)
export JUDGE_SANITIZE = $(SANITIZE)
export JUDGE_SANITIZE_LINKER = $(SANITIZE_LINKER)
export JUDGE_OBJECTS = $(BUILD)

# --- What is built once ------------------------------------------------------

names = $(basename $(notdir $(wildcard $(1)/*.c)))
JUDGE := $(BUILD)/judge
PROTOCOL := $(call names,lessons/protocol)
HARNESS := $(filter-out main,$(call names,tests/harness))
# The harness brings its own memory and its own end.
HARNESS_PROTOCOL := $(filter-out memory fatal,$(PROTOCOL))

$(JUDGE): $(patsubst %,$(BUILD)/judge-objects/%.o,$(call names,tests/judge))
	@$(CC) -o $@.new $^ && mv -f $@.new $@

$(BUILD)/judge-objects/%.o: tests/judge/%.c Makefile
	@mkdir -p $(@D)
	@$(COMPILE) -D_XOPEN_SOURCE=700 -O1 -c -o $@ $<

$(BUILD)/protocol.a: $(PROTOCOL:%=$(BUILD)/protocol/%.o)
	@rm -f $@ && ar rcs $@ $^

$(BUILD)/protocol/%.o: lessons/protocol/%.c Makefile
	@mkdir -p $(@D)
	@$(COMPILE) -O2 -c -o $@ $<

# What the lesson $(2) gives to its learners as code, in the variant $(1).
given = $(patsubst %,$(BUILD)/$(1)/$(2)/given/%.o,$(call \
  names,lessons/$(2)/given))

# What the judge links a learner's file with, in the variant $(1).
parts = $(BUILD)/$(1)/$(2)/cases.o $(call given,$(1),$(2)) \
  $(BUILD)/$(1)/harness/main.o $(BUILD)/$(1)/harness.a

# $(1) is plain or sanitized, $(2) the flags for it.
define variant
$(BUILD)/$(1)/harness.a: $$(HARNESS:%=$(BUILD)/$(1)/harness/%.o) \
  $$(HARNESS_PROTOCOL:%=$(BUILD)/$(1)/protocol/%.o)
	@rm -f $$@ && ar rcs $$@ $$^

$(BUILD)/$(1)/harness/%.o: tests/harness/%.c Makefile
	@mkdir -p $$(@D)
	@$$(COMPILE) -O1 $(2) $$(INCLUDE) -c -o $$@ $$<

$(BUILD)/$(1)/protocol/%.o: lessons/protocol/%.c Makefile
	@mkdir -p $$(@D)
	@$$(COMPILE) -O1 $(2) -c -o $$@ $$<

$(BUILD)/$(1)/%/cases.o: tests/%/cases.c build/tables/%.h Makefile
	@mkdir -p $$(@D)
	@$$(COMPILE) -O0 $(2) -I lessons/$$* $$(INCLUDE) $$(LEDGER) \
	  -include build/tables/$$*.h -c -o $$@ $$<
endef
$(eval $(call variant,plain,))
# Frame pointers, so that a report tells the learner's line as well.
WATCHED = $(SANITIZE) -fno-omit-frame-pointer -fno-optimize-sibling-calls
$(eval $(call variant,sanitized,$$(WATCHED)))
$(eval $(call variant,reference,-DREFERENCE))

# $(1) is the variant, $(2) the lesson's folder, $(3) the flags.
define lesson_given
$(BUILD)/$(1)/$(2)/given/%.o: lessons/$(2)/given/%.c Makefile
	@mkdir -p $$(@D)
	@$$(COMPILE) -O1 $(3) -I lessons/protocol -c -o $$@ $$<
endef
$(foreach l,$(LESSONS),$(eval $(call lesson_given,plain,$(l),))\
  $(eval $(call lesson_given,reference,$(l),-DREFERENCE))\
  $(eval $(call lesson_given,sanitized,$(l),$$(WATCHED))))

# A solution with the lesson's cases: as a learner's would run, and as the
# reference, which puts to the test what the cases state.
name = $(subst -,_,$(patsubst $(firstword $(subst -, ,$(1)))-%,%,$(1)))
define solution
$(BUILD)/$(1)/$(2)/program: solutions/$(2)/$(call name,$(2)).c \
  $(call parts,$(1),$(2))
	@$$(JUDGE_COMPILE) -I lessons/$(2) -o $$@ $$^
endef
$(foreach l,$(LESSONS),$(foreach v,plain reference,\
  $(eval $(call solution,$(v),$(l)))))

.PRECIOUS: $(BUILD)/%/harness/main.o build/tables/%.h build/tables/%.txt $(BUILD)/plain/%/cases.o \
  $(BUILD)/sanitized/%/cases.o $(BUILD)/reference/%/cases.o

build/tables/%.h: tests/%/cases.c tests/scripts/cases-table.awk
	@mkdir -p $(@D)
	@awk -f tests/scripts/cases-table.awk $< > $@

build/tables/%.txt: tests/%/cases.c tests/scripts/cases-table.awk
	@mkdir -p $(@D)
	@awk -v list=1 -f tests/scripts/cases-table.awk $< > $@

-include $(wildcard $(BUILD)/*/*.d $(BUILD)/*/*/*.d $(BUILD)/*/*/*/*.d)

# --- The lessons -------------------------------------------------------------

# $(1) is the folder, $(2) its number as people type it.
define lesson
.PHONY: lesson-$(2) hint-$(2) reset-$(2) example-$(2) record-$(2) \
  check-lesson-$(2)
lesson-$(2) hint-$(2): $$(JUDGE) \
  $$(foreach v,plain $$(if $$(SANITIZE),sanitized),$$(call parts,$$(v),$(1)))
lesson-$(2):
	@$$(JUDGE) lesson $(1) $$(LESSONS)
hint-$(2):
	@$$(JUDGE) hint $(1)
reset-$(2):
	@sh tests/scripts/reset.sh $(1) $(2)
example-$(2): $$(JUDGE) $$(BUILD)/protocol.a $$(call given,plain,$(1))
	@$$(JUDGE) example $(1)
ifneq ($$(wildcard solutions),)
record-$(2) check-lesson-$(2): $$(JUDGE) build/tables/$(1).txt \
  $$(call parts,sanitized,$(1)) $(BUILD)/plain/$(1)/program $(BUILD)/reference/$(1)/program
record-$(2):
	@sh tests/scripts/record.sh $(1) tests/$(1)
	@echo "Wrote tests/$(1)/expected.txt and mistakes.txt."
check-lesson-$(2):
	@sh tests/scripts/check-lesson.sh $(1) $(2)
endif
endef

short_number = $(patsubst 0%,%,$(1))
number = $(firstword $(subst -, ,$(1)))
$(foreach l,$(LESSONS),$(eval $(call lesson,$(l),$(call number,$(l)))))
$(foreach l,$(filter 0%,$(LESSONS)),$(eval $(call lesson,$(l),$(call \
  short_number,$(call number,$(l))))))

NUMBERS := $(foreach l,$(LESSONS),$(call short_number,$(call number,$(l))))
lesson-% hint-% reset-% example-% check-lesson-% record-%:
	@echo "There is no lesson $*. The lessons are: $(NUMBERS)." >&2; exit 2

# --- logreport, the program of the log parser's lesson -----------------------

LOG_PARSER := $(filter %-log-parser,$(LESSONS))
LOGREPORT := $(patsubst lessons/%.c,$(BUILD)/%.o,$(wildcard \
  $(LOG_PARSER:%=lessons/%/given/*.c) $(LOG_PARSER:%=lessons/%/logreport/*.c)))
export LOGREPORT_COMPILE = $(CC) $(filter-out -O0,$(LEARNER_FLAGS)) -O2 \
  $(COMPILER_FLAGS) -I lessons/protocol -I lessons/$(LOG_PARSER)

$(BUILD)/$(LOG_PARSER)/%.o: lessons/$(LOG_PARSER)/%.c Makefile
	@mkdir -p $(@D)
	@$(COMPILE) -O2 -I lessons/protocol -c -o $@ $<

.PHONY: logreport
logreport: $(LOGREPORT) $(BUILD)/protocol.a
	@sh tests/scripts/logreport.sh $(LOG_PARSER) build/logreport $^

# --- Grading -----------------------------------------------------------------

# What the grader is asked for, passed on as text like FILE above.
export GRADE_SUBMISSIONS := $(value SUBMISSIONS)
export GRADE_LESSON := $(value LESSON)
export GRADE_FORMAT := $(value FORMAT)
export GRADE_OUT := $(value OUT)
export GRADE_FEEDBACK := $(value FEEDBACK)
export GRADE_GRADEBOOK := $(value GRADEBOOK)
export GRADE_SEED := $(value SEED)
export GRADE_NEW_SEEDS := $(value NEW_SEEDS)
export GRADE_UNSAFE := $(value UNSAFE)
export GRADE_SHARD := $(value SHARD)
export GRADE_WORKERS := $(value WORKERS)
export GRADE_CONFINEMENT := $(value CONFINEMENT)
export GRADE_SHARDS := $(value SHARDS)
export GRADE_ENGINE := $(value ENGINE)
export GRADE_SLURM_OPTIONS := $(value SLURM_OPTIONS)
export ASSIGNMENT := $(value ASSIGNMENT)

GRADER := $(BUILD)/grader
GRADER_PARTS := $(basename $(patsubst tests/grader/%,%,$(wildcard \
  tests/grader/*.c tests/grader/*/*.c)))
GRADER_LIBRARIES := libarchive libseccomp jansson libelf libsodium

$(BUILD)/judge.a: $(patsubst %,$(BUILD)/judge-objects/%.o,$(filter-out \
  main,$(call names,tests/judge)))
	@rm -f $@ && ar rcs $@ $^

$(GRADER): $(GRADER_PARTS:%=$(BUILD)/grader-objects/%.o) \
  $(BUILD)/judge.a $(BUILD)/protocol.a
	@$(CC) -o $@.new $^ $$(pkg-config --libs $(GRADER_LIBRARIES)) -lm && \
	  mv -f $@.new $@

$(BUILD)/grader-objects/%.o: tests/grader/%.c Makefile
	@mkdir -p $(@D)
	@$(COMPILE) -D_GNU_SOURCE= -O2 -I tests/judge -I tests/grader -I lessons/protocol \
	  $$(pkg-config --cflags $(GRADER_LIBRARIES)) -c -o $@ $<

define solution_object
$(BUILD)/plain/$(1)/solution.o: solutions/$(1)/$(call name,$(1)).c Makefile
	@mkdir -p $$(@D)
	@$$(JUDGE_COMPILE) -I lessons/$(1) -c -o $$@ $$<
endef
$(foreach l,$(LESSONS),$(eval $(call solution_object,$(l))))

# What grading the lesson $(1) needs to be built.
graded = build/tables/$(1).txt $(BUILD)/reference/$(1)/program \
  $(BUILD)/plain/$(1)/solution.o $(call parts,plain,$(1)) \
  $(if $(SANITIZE),$(call parts,sanitized,$(1)))

# --- Everything else ---------------------------------------------------------

.PHONY: status help clean setup test new-lesson handout bench bench-grade grade \
  grade-merge grade-needs gradescope docs docs-serve
status: $(JUDGE)
	@$(JUDGE) status $(LESSONS)

help:
	@sh tests/scripts/help.sh

clean:
	@rm -rf build

# What follows needs the whole project; a handout holds only a student's part.
ifeq ($(wildcard solutions),)
setup test new-lesson handout bench grade grade-merge gradescope docs docs-serve $(NUMBERS:%=record-%):
	@echo "This is a handout for students: it has no solutions, so there is" \
	  "nothing to $(firstword $(subst -, ,$@)) here." >&2; exit 2
else
setup:
	@sh tests/scripts/setup.sh

grade: grade-needs $(GRADER) $(BUILD)/protocol.a \
  $(foreach l,$(LESSONS),$(call graded,$(l)))
	@$(if $(ENGINE),sh tests/scripts/grade-slurm.sh,) $(GRADER) \
	  $(if $(ENGINE),,grade) $(LESSONS)
grade-merge: grade-needs $(GRADER)
	@$(GRADER) merge
grade-needs:
	@sh tests/scripts/grade-needs.sh '$(CC)' $(GRADER) $(GRADER_LIBRARIES)
gradescope:
	@mkdir -p build
	@sh tests/scripts/gradescope.sh build/gradescope.zip

test: setup
	@sh tests/scripts/test.sh

new-lesson:
	@sh tests/scripts/new-lesson.sh "$$NEW_LESSON"

docs: setup
	@sh tests/scripts/docs.sh

docs-serve:
	@sh tests/scripts/docs-serve.sh $(or $(PORT),8000)

handout:
	@mkdir -p build
	@sh tests/scripts/handout.sh build/iterators-by-hand.zip

bench: setup $(BUILD)/protocol.a logreport
	@sh tests/bench/run.sh '$(CC)' $(BUILD)
	@echo && sh tests/bench/pipeline.sh '$(CC)' $(BUILD)
	@echo && sh tests/bench/logreport.sh $(BUILD)
	@$(MAKE) --no-print-directory bench-grade
bench-grade: $(GRADER) $(BUILD)/protocol.a \
  $(foreach l,$(LESSONS),$(call graded,$(l)))
	@echo && sh tests/bench/grade.sh $(BUILD)
endif
