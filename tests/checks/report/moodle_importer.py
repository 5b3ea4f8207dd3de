"""What Moodle makes of a grading worksheet that is uploaded.

After mod/assign/feedback/offline/importgradeslib.php (which columns and rows
count), locallib.php there (which grades) and lib/csvlib.class.php (the file) of
the project moodle/moodle. Texts that Moodle translates are the importer's.
"""
import csv
import io

# What the importer of a German Moodle is called with.
IN_GERMAN = {"identifier": "ID", "participant": "Teilnehmer/in",
             "grade": "Bewertung", "modified": "Zuletzt geändert (Bewertung)",
             "comments": "Feedback als Kommentar"}


class Refused(Exception):
    """Moodle takes nothing of the file."""


class MoodleImporter:
    """An assignment graded in points, as one with that language sees it."""

    def __init__(self, participants, most, *, identifier="Identifier",
                 participant="Participant ", grade="Grade",
                 modified="Last modified (grade)",
                 comments="Feedback comments"):
        self.participants, self.most = participants, most
        self.wanted = identifier, grade, modified
        self.participant, self.comments = participant, comments
        self.grades, self.feedback = {}, {}

    def take(self, text):
        """Imports it, "update records modified more recently" ticked."""
        # By the plugin's parsecsv(): UTF-8 and commas, whatever the language.
        rows = list(csv.reader(io.StringIO(text.removeprefix("\ufeff"))))
        headings = rows[0]
        if any(len(row) != len(headings) for row in rows):
            raise Refused("a row has more or fewer cells than the headings")
        if any(name not in headings for name in self.wanted):
            raise Refused("a column is missing")
        who, grade = (headings.index(name) for name in self.wanted[:2])
        for row in rows[1:]:
            # So many characters are cut off, whatever they are.
            number = row[who][len(self.participant):]
            if number not in self.participants:
                continue
            self.take_grade(number, row[grade])
            if self.comments in headings:
                self.feedback[number] = row[headings.index(self.comments)]
        return self.grades

    def take_grade(self, number, cell):
        """Nothing is said of a grade that is not taken."""
        try:
            grade = float(cell.replace(",", "."))
        except ValueError:
            return
        if 0 <= grade <= self.most:
            self.grades[number] = grade
