import numpy as np

from common import HAS_LINES, OWNERS, WEIGHTS, column, contest, figures

need, budget, authority, urgency, owner = (column(name) for name in ("need", "budget", "authority", "urgency", "owner"))
criteria = [column(f"c{k}") for k in range(8)]
revenue = column("revenue")
quantity, price, customer = (column(name) for name in ("quantity", "price", "customer")) if HAS_LINES else (None,) * 3


def tier_of(n, b, a, u):
    if n != 1:
        return 3 if b == 1 else 5
    if b != 1:
        return 4
    if a != 1:
        return 3
    return 1 if u == 1 else 2


def settled(*answers):
    found = {tier_of(*(bits >> k & 1 if x == 2 else x for k, x in enumerate(answers))) for bits in range(16)}
    return found.pop() if len(found) == 1 else 0


TIERS = np.array(
    [settled(n, b, a, u) for n in range(3) for b in range(3) for a in range(3) for u in range(3)], dtype=np.uint8
)
BLOCK = 16384


def tiers():
    return TIERS[need * np.uint8(27) + budget * np.uint8(9) + authority * np.uint8(3) + urgency]


def bands():
    """In blocks that stay in the cache, each result written in place."""
    n = len(revenue)
    band = np.empty(n, np.uint8)
    score = np.empty(n)
    for start in range(0, n, BLOCK):
        end = min(start + BLOCK, n)
        total = np.zeros(end - start)
        known = np.zeros(end - start)
        for points, weight in zip(criteria, WEIGHTS):
            part = points[start:end]
            has = part == part
            total += np.where(has, part, 0.0) * weight
            known += has * weight
        with np.errstate(invalid="ignore", divide="ignore"):
            value = np.where(known >= 50, total / known, np.nan)
        score[start:end] = value
        band[start:end] = np.where(value == value, 4 - (value >= 40) - (value >= 60) - (value >= 80).astype(np.int8), 0)
    return band


def abc_figures(values):
    ordered = np.sort(values[values >= 0])[::-1]
    sums = np.cumsum(ordered)
    total = sums[-1]
    last_a = int(np.searchsorted(sums, 0.8 * total))
    last_b = int(np.searchsorted(sums, 0.95 * total))
    limit_a, limit_b = ordered[last_a], ordered[last_b]
    is_a = values >= limit_a
    is_b = (values >= limit_b) & ~is_a
    classes = np.where(is_a, 1, np.where(is_b, 2, np.where(values >= 0, 3, 0))).astype(np.uint8)
    both = [(int(np.count_nonzero(classes == code)), values[classes == code].sum()) for code in (1, 2)]
    return figures(ordered, sums, both)


def job():
    tier = tiers()
    band = bands()
    found = abc_figures(revenue)
    table = np.bincount(tier.astype(np.int32) * OWNERS + owner, minlength=6 * OWNERS)
    return tier, band, found, table


def job_result(result):
    tier, band, found, table = result
    return dict(
        tiers=np.bincount(tier, minlength=6).tolist(),
        bands=np.bincount(band, minlength=5).tolist(),
        tableSum=int((table * (np.arange(6 * OWNERS) + 1)).sum()),
        **found,
    )


def lines():
    sold = (quantity > 0) & (customer == customer)
    number = customer[sold].astype(np.int64)
    number -= number.min()
    sums = np.bincount(number, weights=quantity[sold] * price[sold])
    values = sums[np.bincount(number) > 0]
    return dict(customers=len(values), **abc_figures(values))


contest("numpy, tuned", job, job_result, lines)
