# Grading: collect, grade, report. Included by the Makefile where the whole
# project is.

# What is asked for, passed on as text like FILE in the Makefile: what people
# type as OUT= is GRADE_OUT.
GRADE_OPTIONS := tests/autograder/grade/options.txt
ifneq ($(findstring grade,$(MAKECMDGOALS))$(filter explain,$(MAKECMDGOALS)),)
define grade_option
export GRADE_$(1) := $$(call typed,$(1))
endef
$(foreach o,$(shell awk -v as=names -f tests/tools/grade-options.awk \
  $(GRADE_OPTIONS)),$(eval $(call grade_option,$(o))))
export GRADE_CC := $(CC)
endif

include tests/autograder/report/rules.mk

GRADER := $(BUILD)/grader
GRADER_PARTS := $(basename $(patsubst tests/autograder/%,%,$(wildcard \
  $(foreach p,collect grade,tests/autograder/$(p)/*.c \
  tests/autograder/$(p)/*/*.c))))
GRADER_LIBRARIES := libarchive libseccomp jansson libelf libsodium libutf8proc

$(GRADER): $(GRADER_PARTS:%=$(OBJECTS)/%.o) $(BUILD)/judge.a \
  $(BUILD)/protocol.a
	@$(CC) -o $(NEW) $^ $$(pkg-config --libs $(GRADER_LIBRARIES)) -lm && \
	  $(IN_PLACE)

define grader_objects
$(OBJECTS)/$(1)/%.o: tests/autograder/$(1)/%.c $$(RULES)
	@mkdir -p $$(@D)
	@$$(COMPILE) -D_GNU_SOURCE= -O2 -I tests/autograder -I lessons/protocol \
	  $$$$(pkg-config --cflags $$(GRADER_LIBRARIES)) $$(OBJECT)
endef
$(foreach p,collect grade,$(eval $(call grader_objects,$(p))))

define solution_object
$(BUILD)/plain/$(1)/solution.o: $(call solution,$(1)) $$(RULES)
	@mkdir -p $$(@D)
	@$$(JUDGE_COMPILE) -I lessons/$(1) $$(OBJECT)
endef
$(foreach l,$(LESSONS),$(eval $(call solution_object,$(l))))

# What grading the lesson $(1) needs to be built.
graded = $(BUILD)/reference/$(1)/program $(BUILD)/plain/$(1)/solution.o \
  $(BUILD)/plain/$(1)/observer $(BUILD)/plain/$(1)/subject.o \
  $(call parts,plain,$(1)) $(if $(SANITIZE),$(call parts,sanitized,$(1)))
GRADED := $(TABLE) $(GRADER) $(REPORT) $(BUILD)/protocol.a \
  $(BUILD)/plain/subject $(if $(SANITIZE),$(BUILD)/sanitized/subject) \
  $(foreach l,$(LESSONS),$(call graded,$(l)))

.PHONY: explain grade grade-changes grade-demo grade-likeness grade-merge \
  grade-needs gradescope help-grade
grade: grade-needs $(GRADED)
	@sh tests/tools/grade.sh grade $(GRADER) $(REPORT)
grade-merge: grade-needs $(GRADER) $(REPORT)
	@sh tests/tools/grade.sh merge $(GRADER) $(REPORT)
grade-changes: grade-needs $(REPORT)
	@sh tests/tools/grade.sh changes $(GRADER) $(REPORT)
grade-likeness: grade-needs $(TABLE) $(REPORT)
	@sh tests/tools/grade.sh likeness $(GRADER) $(REPORT)
explain: grade-needs $(GRADED)
	@sh tests/tools/grade.sh explain $(GRADER) $(REPORT)
grade-demo: grade-needs $(GRADED)
	@sh tests/autograder/grade/demo/demo.sh
grade-needs:
	@sh tests/tools/grade-needs.sh '$(CC)' $(GRADER) \
	  $(sort $(GRADER_LIBRARIES) $(REPORT_LIBRARIES))
gradescope:
	@mkdir -p build
	@sh tests/tools/gradescope.sh build/gradescope.zip
help-grade:
	@echo "make grade takes these options, as in make grade SUBMISSIONS=path:"
	@awk -f tests/tools/grade-options.awk $(GRADE_OPTIONS)
	@echo "And then there are:"
	@grep -E '^  make (grade-|gradescope|explain)' tests/tools/help.sh
	@echo "docs/instructors.md tells more of them."
