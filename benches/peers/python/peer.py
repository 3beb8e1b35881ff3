"""The work of the measurements, done with cs. Prints one line of JSON."""

import asyncio
import json
import sys
import time
from concurrent.futures import ThreadPoolExecutor

from cs import AIOCloudStack, CloudStack, CloudStackException

KEYS = {"key": "admin-api-key", "secret": "admin-secret-key"}


def vm_id(number):
    return f"00000001-0000-4000-8000-{number:012x}"


def peak_kib():
    with open("/proc/self/status") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmHWM"))


def cost():
    return {"cpu_s": time.process_time(), "peak_kib": peak_kib()}


def list_vms(url):
    vms = CloudStack(url, **KEYS).listVirtualMachines(listall=True, fetch_list=True)
    return {"rows": sum(1 for vm in vms if vm["name"]), **cost()}


def list_volumes(url):
    began = time.monotonic()
    volumes = CloudStack(url, **KEYS).listVolumes(listall=True, fetch_list=True)
    return {"rows": len(volumes), "wall_s": time.monotonic() - began}


def jobs_in_turn(url, workers, each):
    def work(worker):
        cloud = CloudStack(url, **KEYS)
        returned = {}
        for number in range(worker * each + 1, worker * each + each + 1):
            cloud.stopVirtualMachine(id=vm_id(number), fetch_result=True)
            returned[vm_id(number)] = time.time() * 1000
        return returned

    with ThreadPoolExecutor(workers) as pool:
        parts = pool.map(work, range(workers))
        return {"returned": {vm: at for part in parts for vm, at in part.items()}}


def jobs_at_once(url, count):
    async def work():
        async with AIOCloudStack(url, **KEYS) as cloud:
            async def stop(number):
                await cloud.stopVirtualMachine(id=vm_id(number), fetch_result=True)
                return vm_id(number), time.time() * 1000

            return await asyncio.gather(*(stop(number) for number in range(1, count + 1)))

    return {"returned": dict(asyncio.run(work()))}


def deadlines(url, limits_ms):
    def work(numbered):
        number, limit = numbered
        cloud = CloudStack(url, **KEYS, job_timeout=limit // 1000)
        began = time.monotonic()
        try:
            cloud.stopVirtualMachine(id=vm_id(number), fetch_result=True)
        except CloudStackException:
            return (time.monotonic() - began) * 1000 - limit
        raise SystemExit("the job was over before its time limit")

    with ThreadPoolExecutor(len(limits_ms)) as pool:
        return {"overshoot_ms": list(pool.map(work, enumerate(limits_ms, 1)))}


def cancel(url, count):
    async def work():
        async with AIOCloudStack(url, **KEYS) as cloud:
            took = []
            for number in range(1, count + 1):
                task = asyncio.create_task(cloud.stopVirtualMachine(id=vm_id(number), fetch_result=True))
                await asyncio.sleep(0.3)
                began = time.monotonic()
                task.cancel()
                await asyncio.gather(task, return_exceptions=True)
                took.append((time.monotonic() - began) * 1000)
            # The id of the job was known to the cancelled call only.
            return {"cancel_ms": took, "resumable": 0}

    return asyncio.run(work())


def main(url, work, *numbers):
    numbers = [int(number) for number in numbers]
    if work == "deadlines":
        return deadlines(url, numbers)
    works = {
        "list-vms": list_vms,
        "list-volumes": list_volumes,
        "jobs-in-turn": jobs_in_turn,
        "jobs-at-once": jobs_at_once,
        "cancel": cancel,
    }
    return works[work](url, *numbers)


if __name__ == "__main__":
    print(json.dumps(main(*sys.argv[1:])))
