# What proves the workbook. Included by the Makefile where the whole project is.
.PHONY: test bench bench-grade
test: setup $(TABLE)
	@sh tests/checks/run.sh

bench: setup $(BUILD)/protocol.a logreport
	@sh tests/checks/bench/run.sh '$(CC)' $(BUILD)
	@echo && sh tests/checks/bench/pipeline.sh '$(CC)' $(BUILD)
	@echo && sh tests/checks/bench/logreport.sh $(BUILD)
	@$(MAKE) --no-print-directory bench-grade
bench-grade: $(GRADED)
	@echo && sh tests/checks/bench/grade.sh $(BUILD)
