# Grading: collect, grade, report. Included by the Makefile where the whole
# project is.

# What the grader is asked for, passed on as text like FILE in the Makefile.
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
export GRADE_ASSIGNMENT := $(value ASSIGNMENT)

include tests/autograder/report/rules.mk

GRADER := $(BUILD)/grader
GRADER_PARTS := $(basename $(patsubst tests/autograder/%,%,$(wildcard \
  $(foreach p,collect grade,tests/autograder/$(p)/*.c \
  tests/autograder/$(p)/*/*.c))))
GRADER_LIBRARIES := libarchive libseccomp jansson libelf libsodium

$(GRADER): $(GRADER_PARTS:%=$(OBJECTS)/%.o) $(BUILD)/judge.a \
  $(BUILD)/protocol.a
	@$(CC) -o $@.new $^ $$(pkg-config --libs $(GRADER_LIBRARIES)) -lm && \
	  mv -f $@.new $@

define grader_objects
$(OBJECTS)/$(1)/%.o: tests/autograder/$(1)/%.c $$(RULES)
	@mkdir -p $$(@D)
	@$$(COMPILE) -D_GNU_SOURCE= -O2 -I tests/autograder -I lessons/protocol \
	  $$$$(pkg-config --cflags $$(GRADER_LIBRARIES)) -c -o $$@ $$<
endef
$(foreach p,collect grade,$(eval $(call grader_objects,$(p))))

define solution_object
$(BUILD)/plain/$(1)/solution.o: $(call solution,$(1)) $$(RULES)
	@mkdir -p $$(@D)
	@$$(JUDGE_COMPILE) -I lessons/$(1) -c -o $$@ $$<
endef
$(foreach l,$(LESSONS),$(eval $(call solution_object,$(l))))

# What grading the lesson $(1) needs to be built.
graded = $(BUILD)/reference/$(1)/program $(BUILD)/plain/$(1)/solution.o \
  $(call parts,plain,$(1)) $(if $(SANITIZE),$(call parts,sanitized,$(1)))
GRADED := $(TABLE) $(GRADER) $(REPORT) $(BUILD)/protocol.a \
  $(foreach l,$(LESSONS),$(call graded,$(l)))

.PHONY: grade grade-merge grade-needs gradescope
grade: grade-needs $(GRADED)
	@sh tests/tools/grade.sh grade $(GRADER) $(REPORT)
grade-merge: grade-needs $(GRADER) $(REPORT)
	@sh tests/tools/grade.sh merge $(GRADER) $(REPORT)
grade-needs:
	@sh tests/tools/grade-needs.sh '$(CC)' $(GRADER) $(GRADER_LIBRARIES)
gradescope:
	@mkdir -p build
	@sh tests/tools/gradescope.sh build/gradescope.zip
