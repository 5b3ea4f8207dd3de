# What proves the workbook. Included by the Makefile where the whole project is.

# Passed on as text.
export TEST_PARTS := $(call typed,PART)
export TEST_NAMES := $(call typed,TEST)

export PARITY_PROGRAMS := $(call typed,PROGRAMS)
export PARITY_SEED := $(call typed,SEED)

export STRENGTH_LESSON := $(call typed,LESSON)
export STRENGTH_SAMPLE := $(call typed,SAMPLE)
export STRENGTH_SENTENCES := $(call typed,SENTENCES)

.PHONY: test setup parity bench bench-growth bench-grade
test: $(TABLE)
	@sh tests/checks/run.sh

# The same on fresh machines: SUITE names one, FOLDER where they are kept.
.PHONY: test-fresh
test-fresh: export FRESH_SUITES := $(call typed,SUITE)
test-fresh: export FRESH_FOLDER := $(call typed,FOLDER)
test-fresh:
	@sh tests/tools/test-fresh.sh

# Of the part named, or of everything.
setup:
	@sh tests/tools/setup.sh $$(echo "$$TEST_PARTS" | tr ',' ' ')
setup-%:
	@sh tests/tools/setup.sh $*

# Random programs, in C as in Python; new ones each time unless a SEED is typed.
parity: setup-parity $(BUILD)/parity/machine
	@python3 tests/checks/parity/parity.py "$${PARITY_PROGRAMS:-10000}" \
	  "$${PARITY_SEED:-$$(date +%s)}" $(BUILD)/parity/machine
$(BUILD)/parity/machine: tests/checks/parity/build.sh $(wildcard \
  tests/checks/parity/machine/*.[ch] lessons/protocol/*.[ch] solutions/*/*.c \
  lessons/*/given/*.[ch] $(LESSONS:%=lessons/%/*.h))
	@sh tests/checks/parity/build.sh '$(CC)' $@

# Every solution made wrong in every small way: what still passes? With
# SENTENCES=1: is it true what learners are told of wrong files?
judging = $(foreach l,$(1),$(foreach v,plain $(if \
  $(SANITIZE),sanitized),$(call parts,$(v),$(l))))
STRENGTH := $(call judging,$(LESSONS))
.PHONY: strength check-strength
strength: setup-strength $(JUDGE) $(TABLE) $(STRENGTH)
	@if [ -n "$$STRENGTH_SENTENCES" ]; then \
	  python3 tests/checks/strength/sentences.py "$$STRENGTH_LESSON" \
	  "$$STRENGTH_SAMPLE" "$$STRENGTH_SENTENCES"; else \
	  python3 tests/checks/strength/strength.py "$$STRENGTH_LESSON" \
	  "$$STRENGTH_SAMPLE"; fi
check-strength: $(JUDGE) $(TABLE) $(STRENGTH)
	@python3 tests/checks/strength/check.py

# What the terminal's judge finds, for a page to be compared with.
.PHONY: signatures
signatures: $(JUDGE) $(TABLE) $(STRENGTH)
	@sh tests/checks/site/signatures.sh $(JUDGE) build/check-judging

# A learner's wrong file becomes a known mistake.
.PHONY: new-mistake
new-mistake: export MISTAKE_TODO := $(call typed,TODO)
new-mistake: export MISTAKE_SEE := $(call typed,SEE)
new-mistake: export MISTAKE_SAYS := $(call typed,SAYS)
new-mistake: export MISTAKE_SHOWS := $(call typed,SHOWS)
new-mistake: export MISTAKE_LACKS := $(call typed,LACKS)
new-mistake: $(JUDGE) $(TABLE) $(call judging,$(filter \
  $(STRENGTH_LESSON)-% 0$(STRENGTH_LESSON)-%,$(LESSONS)))
	@sh tests/tools/author/new-mistake.sh "$$STRENGTH_LESSON" "$$JUDGE_FILE" \
	  "$$NEW_LESSON"

bench: setup-bench $(BUILD)/protocol.a logreport
	@sh tests/checks/bench/run.sh '$(CC)' $(BUILD)
	@echo && sh tests/checks/bench/pipeline.sh '$(CC)' $(BUILD)
	@echo && sh tests/checks/bench/logreport.sh $(BUILD)
	@echo && $(MAKE) --no-print-directory bench-growth
	@$(MAKE) --no-print-directory bench-grade
bench-growth: $(BUILD)/protocol.a $(BUILD)/plain/harness.a $(BUILD)/judge.a \
  logreport
	@sh tests/checks/bench/growth/run.sh '$(CC)' $(BUILD)
bench-grade: $(GRADED)
	@echo && sh tests/checks/bench/grade.sh $(BUILD)

# For grader.sh, which builds the grader's tests with them.
.PHONY: grader-libraries
grader-libraries:
	@echo $(GRADER_LIBRARIES)
