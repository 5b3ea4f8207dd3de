# Iterators by Hand. A student needs a C compiler and make; `make help` lists
# the commands. Written for GNU make 3.81 and later. The rules of a part lie
# beside the part, in its rules.mk.

# An error to BSD's make, at once; to GNU make a rule that nobody asks for.
.error This workbook needs GNU make: type gmake in place of make.

# What the programs print for --version. The first version of docs/CHANGELOG.md
# is the same.
VERSION := 1.2.0

# Without the built-in rules, which cost every verdict 10 milliseconds.
MAKEFLAGS += -r

# A handout for students can't make another, with the solutions in it or not.
WHOLE_PROJECT := $(wildcard tests/tools/handout.sh)

# Before the first program that make starts: since version 4.4 even $(shell)
# is handed what was typed, and make would compute it first.
TYPED := $(foreach v,$(.VARIABLES),$(if $(filter command,$(firstword \
  $(origin $(v)))),$(v)))
unexport $(filter-out CC,$(TYPED))

LESSONS := $(sort $(notdir $(wildcard lessons/[0-9][0-9]-*)))
.DEFAULT_GOAL := status

# As one word of a shell, whatever is in it.
quoted = '$(subst ','\'',$(1))'

# What is built for one compiler lies apart from what is built for another. In
# compiler.mk stands what was found out about it: COMPILER_FLAGS, LINKER,
# SANITIZE and SANITIZE_LINKER.
BUILD := build/none
ifneq ($(filter-out clean help help-% version setup setup-% test-fresh handout \
  reset-% predict-%,$(or $(MAKECMDGOALS),x)),)
BUILD := $(shell sh tests/tools/ready.sh $(call quoted,$(CC)))
$(if $(BUILD),,$(error Nothing was built))
include $(BUILD)/compiler.mk
endif

# What is written beside its place first: a crash leaves no half of it there.
NEW = $@.$$$$
IN_PLACE = mv -f $(NEW) $@

# Only what is typed behind make counts; others' variables have such names too.
typed = $(if $(filter $(1),$(TYPED)),$(value $(1)))

include tests/tools/typed.mk

# The file to judge in place of a lesson's own. Passed on as text, never as
# part of a command, so that any name will do.
export JUDGE_FILE := $(call typed,FILE)
export JUDGE_FORCE := $(call typed,FORCE)
export JUDGE_ALL := $(call typed,ALL)
export JUDGE_DO := $(call typed,DO)
export JUDGE_CASE := $(call typed,CASE)
export NEW_LESSON := $(call typed,NAME)

# --- How things are compiled -------------------------------------------------

INCLUDE := -I lessons/protocol -I tests/autograder/harness
COMPILE = $(CC) -std=c17 -g -D_POSIX_C_SOURCE=200809L
# $(COMPILE) ... $(OBJECT), with the list of what it was made from.
OBJECT = -MMD -MP -MT $@ -MF $(NEW).d -c -o $(NEW) $< && \
  mv -f $(NEW).d $(@:.o=.d) && $(IN_PLACE)

# What may cost a learner the build is only what Python refuses as well: a list
# where an iterator belongs, a function nobody defined, a value not returned.
LEARNER_FLAGS := -pipe -std=c17 -O0 -g -D_POSIX_C_SOURCE=200809L \
  -Wall -Wextra -Wno-unused-parameter -Werror=incompatible-pointer-types \
  -Werror=int-conversion -Werror=implicit-function-declaration \
  -Werror=implicit-int -Werror=return-type
LEDGER := -include tests/autograder/harness/ledger.h

# The table of all lessons and their cases. What a lesson's file is called and
# which cases there are is read from here, by whoever wants to know.
TABLE := build/lessons.txt
$(TABLE): tests/tools/lessons.awk lessons $(wildcard README.md tests/*/cases.c \
  $(LESSONS:%=lessons/%/README.md))
	@mkdir -p $(@D)
	@awk -f tests/tools/lessons.awk $(wildcard README.md) $(foreach l,\
	  $(LESSONS),$(wildcard lessons/$(l)/README.md tests/$(l)/cases.c)) \
	  > $(NEW) && $(IN_PLACE)

names = $(basename $(notdir $(wildcard $(1)/*.c)))
solution = $(wildcard solutions/$(1)/*.c)

include tests/autograder/rules.mk

# --- The lessons -------------------------------------------------------------

# $(1) is the folder, $(2) its number as people type it.
define lesson
.PHONY: lesson-$(2) watch-$(2) hint-$(2) reset-$(2) example-$(2) predict-$(2) \
  try-$(2) trace-$(2) solution-$(2) record-$(2) check-lesson-$(2)
lesson-$(2) watch-$(2) hint-$(2) solution-$(2) trace-$(2): $$(JUDGE) $$(TABLE) \
  $$(foreach v,plain $$(if $$(SANITIZE),sanitized),$$(call parts,$$(v),$(1)))
lesson-$(2):
	@$$(JUDGE) lesson $(1)
watch-$(2):
	@$$(JUDGE) watch $(1)
hint-$(2):
	@$$(JUDGE) hint $(1)
solution-$(2):
	@$$(JUDGE) solution $(1)
try-$(2): $$(JUDGE) $$(TABLE) $$(foreach v,plain $$(if \
  $$(SANITIZE),sanitized),$$(call try_parts,$$(v),$(1)))
	@$$(JUDGE) try $(1)
trace-$(2): $$(TRACE) $$(BUILD)/plain/harness/try.o
	@$$(JUDGE) trace $(1)
reset-$(2): $$(TABLE)
	@sh tests/tools/reset.sh $(1) $(2)
example-$(2): $$(JUDGE) $$(TABLE) $$(BUILD)/protocol.a \
  $$(call given,plain,$(1))
	@$$(JUDGE) example $(1)
predict-$(2):
	@sh tests/tools/predict.sh $(1) $(2)
ifneq ($$(WHOLE_PROJECT),)
record-$(2) check-lesson-$(2): $$(JUDGE) $$(TABLE) \
  $$(call parts,sanitized,$(1)) $(BUILD)/plain/$(1)/program \
  $(BUILD)/reference/$(1)/program
record-$(2):
	@sh tests/tools/author/record.sh $(1) tests/$(1)
	@echo "Wrote tests/$(1)/expected.txt, mistakes.txt and predict.txt."
check-lesson-$(2):
	@sh tests/checks/lessons/lesson.sh $(1) $(2)
endif
endef

short_number = $(patsubst 0%,%,$(1))
number = $(firstword $(subst -, ,$(1)))
$(foreach l,$(LESSONS),$(eval $(call lesson,$(l),$(call number,$(l)))))
$(foreach l,$(filter 0%,$(LESSONS)),$(eval $(call lesson,$(l),$(call \
  short_number,$(call number,$(l))))))

NUMBERS := $(foreach l,$(LESSONS),$(call short_number,$(call number,$(l))))
lesson-% watch-% hint-% solution-% reset-% example-% predict-% try-% trace-% \
  check-lesson-% record-%:
	@echo "There is no lesson $*. The lessons are: $(NUMBERS)." | \
	  sh tests/tools/wrap.sh >&2; exit 2

# Anything else that somebody types; or a file that is needed and missing.
.DEFAULT:
	@sh tests/tools/unknown.sh $(call quoted,$@) $(call quoted,$(MAKECMDGOALS)) \
	  '$(NUMBERS)'

# --- Everything else ---------------------------------------------------------

.PHONY: status watch help help-more version clean new-lesson handout
status: $(JUDGE) $(TABLE)
	@$(JUDGE) status

# make watch 2 is no command: so it says before there is anything to watch.
watch: $(filter $(NUMBERS),$(MAKECMDGOALS)) $(JUDGE) $(TABLE)
	@$(JUDGE) watch

help:
	@sh tests/tools/help.sh

help-more:
	@sh tests/tools/help.sh more

version:
	@echo "Iterators by Hand $(VERSION)"

clean:
	@rm -rf build

-include $(wildcard lessons/*/*/rules.mk)

# What follows needs the whole project; a handout holds only a student's part.
ifeq ($(WHOLE_PROJECT),)
WHOLE := setup test test-fresh parity strength new-lesson \
  new-mistake handout bench docs docs-serve explain gradescope grade \
  grade-changes grade-demo grade-likeness grade-merge \
  $(NUMBERS:%=record-%)
.PHONY: $(WHOLE)
$(WHOLE):
	@echo "This is a handout for students: there is nothing to" \
	  "$(firstword $(subst -, ,$@)) here." | \
	  sh tests/tools/wrap.sh >&2; exit 2
else
new-lesson:
	@sh tests/tools/author/new-lesson.sh "$$NEW_LESSON"

handout: $(TABLE)
	@mkdir -p build
	@SOLUTIONS=$(call quoted,$(call typed,SOLUTIONS)) \
	  sh tests/tools/handout.sh build/iterators-by-hand.zip

include tests/autograder/grade/rules.mk docs/site/rules.mk tests/checks/rules.mk
endif
