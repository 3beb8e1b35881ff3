"""Tells the story through the Python package: one task on standard input, one line a step on standard output."""

import json
import sys

from cloudstack_cleanup import Cleanup, DeployedDatabase, RefusedError

task = json.loads(sys.stdin.readline())
names, test, settings = task["names"], task["test"], task["settings"]


def tell(step, answer, events=()):
    line = {"step": step, "name": names[step], "answer": answer, "events": [event.json for event in events]}
    print(json.dumps(line), flush=True)


def go_on():
    assert sys.stdin.readline() == "go on\n"


cloud, deployed = settings["cloud"], settings.get("deployed_database")
with Cleanup(
    endpoint=cloud["endpoint"],
    key=cloud["key"],
    secret=cloud["secret"],
    database=settings["database"],
    cloud_only=settings["cloud_only"],
    speed=settings["speed"],
    deployed_database=deployed and DeployedDatabase(url=deployed["url"]),
) as cleanup:
    # Every method by the name in the table.
    method = {step: getattr(cleanup, name) for step, name in names.items()}
    if deployed:
        tell("import", method["import"](test["source_vm"]).json)
        method["withdraw"](test["id"], by="story")
    tell("register", method["register"](**test).json)
    try:
        method["fingerprints"](test["appliance"], test["volumes"])
    except RefusedError as error:
        tell("fingerprints", error.code)
    tell("withdraw", method["withdraw"](test["id"], by="story").json)
    method["register"](**test)
    planned = method["plan"](test["id"], snapshots="revert")
    tell("plan", planned.json)
    shown = []
    run = method["run"](planned, by="story", key="story", on_progress=shown.append)
    run.wait()
    events = list(run.progress())
    assert [event.json for event in shown] == [event.json for event in events], "callback and iterator differ"
    tell("run", run.id, events)
    watched = method["watch"](run.id)
    tell("watch", watched.wait().json, watched.progress())
    go_on()
    resolved = method["resolve"](run.id, by="story")
    tell("resolve", resolved.wait().json, resolved.progress())
    tell("report", method["report"](run.id).json)
    tell("retry", method["retry"](run.id, by="story").json)
    if deployed:
        go_on()
        tell("sync", [told.json for told in method["sync"]()])
