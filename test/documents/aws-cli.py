"""The AWS CLI, loaded once: each command runs in a fork, which takes a tenth of a second instead of four.

Its argument is a folder. `request` there takes a working folder, the address of AWS and the words of a command,
each ended by a zero byte; then `output` and `errors` have what it printed, and `reply` gives its code.
"""
import os
import sys

import awscli.clidriver

folder = sys.argv[1]
request, reply, output, errors = (
    os.path.join(folder, name) for name in ("request", "reply", "output", "errors")
)
sys.argv = ["aws"]
driver = awscli.clidriver.create_clidriver()
# Nearly every page asks for it: read before the forks.
driver.session.get_service_model("cloudformation")


def run(cwd, endpoint, *words):
    """Runs a command in place of this process."""
    for number, path in ((1, output), (2, errors)):
        os.dup2(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC), number)
    os.chdir(cwd)
    os.environ["AWS_ENDPOINT_URL"] = endpoint
    try:
        code = driver.main(list(words))
    except SystemExit as end:
        code = end.code
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)


for path in (request, reply):
    os.mkfifo(path)
print("ready", flush=True)
while True:
    with open(request, encoding="utf8") as asked:
        words = asked.read().split("\0")[:-1]
    child = os.fork()
    if child == 0:
        run(*words)
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    with open(reply, "w", encoding="utf8") as answer:
        print(code, file=answer)
