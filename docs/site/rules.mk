# The documentation site. Included by the Makefile where the whole project is.
.PHONY: docs docs-serve
docs: setup-docs $(TABLE)
	@sh docs/site/build.sh
docs-serve:
	@sh docs/site/serve.sh $(or $(call typed,PORT),8000)
include docs/site/judge/rules.mk
