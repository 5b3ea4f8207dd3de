"""What an editor with clangd would underline: opens files as an editor does, and
prints each error and warning. One clangd for all, which --check is not.

    python3 clangd.py FILE...
"""
import json
import pathlib
import subprocess
import sys

SHOWN = {1: "error", 2: "warning"}


class Clangd:
    def __init__(self):
        self.process = subprocess.Popen(
            ["clangd", "--background-index=false", "--clang-tidy", "--log=error",
             "-j=2"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def tell(self, method, parameters, **more):
        body = json.dumps({"jsonrpc": "2.0", "method": method,
                           "params": parameters, **more}).encode()
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self.process.stdin.flush()

    def hear(self):
        size = 0
        while (line := self.process.stdout.readline().strip()):
            name, value = line.split(b":")
            if name.lower() == b"content-length":
                size = int(value)
        return json.loads(self.process.stdout.read(size)) if size else sys.exit(
            "clangd ended")

    def open(self, path):
        """Its errors and warnings."""
        uri = path.resolve().as_uri()
        self.tell("textDocument/didOpen", {"textDocument": {
            "uri": uri, "languageId": "c", "version": 1,
            "text": path.read_text()}})
        while True:
            message = self.hear()
            if message.get("method") == "textDocument/publishDiagnostics" and \
                    message["params"]["uri"] == uri:
                return [told for told in message["params"]["diagnostics"]
                        if told["severity"] in SHOWN]


def main():
    clangd = Clangd()
    clangd.tell("initialize", {"processId": None, "capabilities": {},
                               "rootUri": pathlib.Path.cwd().as_uri()}, id=1)
    clangd.hear()
    clangd.tell("initialized", {})
    found = 0
    for name in sys.argv[1:]:
        for told in clangd.open(pathlib.Path(name)):
            found += 1
            print(f"{name}:{told['range']['start']['line'] + 1}: "
                  f"{SHOWN[told['severity']]}: {told['message']}")
    clangd.tell("shutdown", None, id=2)
    clangd.tell("exit", None)
    clangd.process.wait()
    sys.exit(found > 0)


main()
