"""From Blackboard's and Brightspace's exports, and from repositories."""
import dated
from classes import graded, new_class
from same_everywhere import compare_all
from tap import check


@check
def github_classrooms_class_is_in_every_report_as_the_table_has_it():
    new = new_class("checkouts")
    new.submissions = dated.checkouts(new.students, new.folder)
    graded(new)
    compare_all(new)


@check
def blackboards_class_is_in_every_report_as_the_table_has_it():
    new = new_class("blackboard", missing_blank=True)
    new.submissions = dated.blackboard(new.students, new.folder)
    graded(new)
    compare_all(new)


@check
def brightspaces_class_is_in_every_report_as_the_table_has_it():
    new = new_class("brightspace")
    new.submissions = dated.brightspace(new.students, new.folder)
    graded(new)
    compare_all(new)
