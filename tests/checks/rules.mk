# What proves the workbook. Included by the Makefile where the whole project is.

# Passed on as text.
export TEST_PARTS := $(call typed,PART)
export TEST_NAMES := $(call typed,TEST)

.PHONY: test setup bench bench-grade
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

bench: setup-bench $(BUILD)/protocol.a logreport
	@sh tests/checks/bench/run.sh '$(CC)' $(BUILD)
	@echo && sh tests/checks/bench/pipeline.sh '$(CC)' $(BUILD)
	@echo && sh tests/checks/bench/logreport.sh $(BUILD)
	@$(MAKE) --no-print-directory bench-grade
bench-grade: $(GRADED)
	@echo && sh tests/checks/bench/grade.sh $(BUILD)

# For grader.sh, which builds the grader's tests with them.
.PHONY: grader-libraries
grader-libraries:
	@echo $(GRADER_LIBRARIES)
