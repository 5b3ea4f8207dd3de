"""How Moodle exports a class: a zip of folders with numbers, whose times are those
of the download, and beside it a grading worksheet."""
import csv
import datetime
import io
import warnings
import zipfile

HEADINGS = {
    "english": ["Identifier", "Full name", "Email address", "Status", "Grade",
                "Maximum grade", "Grade can be changed", "Last modified (submission)",
                "Last modified (grade)", "Feedback comments"],
    "german": ["ID", "Vollständiger Name", "E-Mail-Adresse", "Status", "Bewertung",
               "Bestwertung", "Bewertung kann geändert werden",
               "Zuletzt geändert (Abgabe)", "Zuletzt geändert (Bewertung)",
               "Feedback als Kommentar"]}
PARTICIPANT = {"english": "Participant ", "german": "Teilnehmer/in"}
DAYS = "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag".split()


def export(students, folder):
    """Writes class.zip there; returns its path."""
    path = folder / "class.zip"
    downloaded = (2027, 6, 1, 12, 0, 0)
    with warnings.catch_warnings(), zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as out:
        warnings.simplefilter("ignore")
        for name in ("__MACOSX/class/._x.c", "desktop.ini"):  # as some systems do
            out.writestr(name, "x")
        for one in students:
            number = one.folder_number or one.number
            place = f"class/{one.folder_name or one.name}_{number}_assignsubmission_"
            for name, content in one.files.items():
                out.writestr(zipfile.ZipInfo(f"{place}file_/{name}", downloaded), content)
            if one.row.typed:
                out.writestr(f"{place}onlinetext_/onlinetext.html", "<p>done</p>")
    return path


def moment(text, language):
    if text is None:
        return "-"
    at = datetime.datetime.fromisoformat(text)
    if language == "german":
        month = {3: "März", 4: "April"}[at.month]
        return f"{DAYS[at.weekday()]}, {at.day}. {month} {at.year}, {at:%H:%M}"
    return f"{at:%A}, {at.day} {at:%B} {at.year}, {at:%I:%M %p}"


def participants(students):
    """Each number once."""
    return {one.number or one.folder_number: one for one in reversed(students)
            if one.number or one.row.rival}


def worksheet(students, most, language="english"):
    """Its text; `most` is the assignment's maximum, in points."""
    out = io.StringIO()
    sheet = csv.writer(out, lineterminator="\r\n")
    sheet.writerow(HEADINGS[language])
    for number, one in sorted(participants(students).items()):
        handed_in = one.row.handed_in
        sheet.writerow([
            f"{PARTICIPANT[language]}{number}", one.name, f"s{number}@x.org",
            "Submitted" if handed_in else "No submission", one.row.had,
            f"{most}.00" if language == "english" else f"{most},00", "Yes",
            moment(one.row.at if handed_in else None, language), "-", ""])
    return "\ufeff" + out.getvalue()
