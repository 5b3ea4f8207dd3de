# What is typed behind make as NAME=value: a name that is none would be dropped in
# silence, and the rest done all the same. Included by the Makefile; TYPED has the
# names.
SETTINGS := FILE DO CASE ALL FORCE NAME CC
ifneq ($(WHOLE_PROJECT),)
SETTINGS += TODO SEE SAYS SHOWS LACKS PART TEST PROGRAMS SEED LESSON SAMPLE \
  SENTENCES SUITE FOLDER PORT SOLUTIONS
endif
NO_SETTING := $(filter-out $(SETTINGS),$(TYPED))
ifneq ($(if $(WHOLE_PROJECT),$(NO_SETTING)),)
SETTINGS += $(shell awk -v as=names -f tests/tools/grade-options.awk \
  tests/autograder/grade/options.txt)
NO_SETTING := $(filter-out $(SETTINGS),$(NO_SETTING))
endif
ifneq ($(NO_SETTING),)
$(shell sh tests/tools/typed.sh $(call quoted,$(firstword $(NO_SETTING))) \
  '$(SETTINGS)' $(if $(findstring grade,$(MAKECMDGOALS))$(filter \
  explain,$(MAKECMDGOALS)),help-grade,help) >&2)
$(error Nothing was done)
endif
