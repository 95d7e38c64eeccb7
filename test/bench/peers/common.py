"""What pandas and numpy have in common: columns, medians, what a contestant tells."""

import json
import os
import resource
import time

import numpy as np

DATA = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", ".cache")
WEIGHTS = [20, 15, 15, 10, 10, 10, 10, 10]
OWNERS = 50
HAS_LINES = os.path.exists(os.path.join(DATA, "lines.csv"))
RUNS = 7
WARMUPS = 2


def column(name):
    numbers = os.path.join(DATA, name + ".f64")
    if os.path.exists(numbers):
        return np.fromfile(numbers)
    return np.fromfile(os.path.join(DATA, name + ".u8"), dtype=np.uint8)


def measured(run):
    times = []
    for i in range(WARMUPS + RUNS):
        start = time.perf_counter()
        result = run()
        if i >= WARMUPS:
            times.append((time.perf_counter() - start) * 1000)
    return sorted(times)[RUNS // 2], result


def figures(ordered, sums, classes):
    """From the values in descending order, their running sums, and (count, value) of classes A and B."""
    n = len(ordered)
    total = sums[-1]
    ranks = np.arange(1, n + 1)
    off = sums / total + ranks / n - 1
    at = int(np.argmax(off >= 0))
    before = off[at - 1] if at > 0 else -1.0
    (count_a, value_a), (count_b, value_b) = classes
    return dict(
        accounts=n,
        total=total,
        countA=int(count_a),
        countB=int(count_b),
        valueA=value_a,
        valueB=value_b,
        gini=2 * (ordered * (n - ranks + 1)).sum() / (n * total) - (n + 1) / n,
        hhi=((ordered / total) ** 2).sum(),
        accountsFor80=int(np.searchsorted(sums, 0.8 * total)) + 1,
        top20=sums[-(-n // 5) - 1] / total,
        balance=1 - (at + -before / (off[at] - before)) / n,
    )


def contest(name, job, job_result, lines):
    milliseconds, result = measured(job)
    report = dict(name=name, job=milliseconds, jobResult=job_result(result))
    if HAS_LINES:
        report["lines"], report["linesResult"] = measured(lines)
    report["peak"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(json.dumps(report, default=lambda value: value.item()))
