import numpy as np
import pandas as pd

from common import HAS_LINES, OWNERS, WEIGHTS, column, contest, figures

ANSWERS = ["need", "budget", "authority", "urgency"]
rows = pd.DataFrame({name: column(name) for name in [*(f"c{k}" for k in range(8)), *ANSWERS, "revenue", "owner"]})
orders = pd.DataFrame({name: column(name) for name in ("quantity", "price", "customer")}) if HAS_LINES else None


def tiers():
    n, b, a, u = (rows[name] for name in ANSWERS)
    rules = [
        (b == 1) & (n == 0),
        (n == 1) & (b == 0),
        (n == 0) & (b == 0),
        (b == 1) & (a == 0),
        (n == 1) & (b == 1) & (a == 1) & (u == 1),
        (n == 1) & (b == 1) & (a == 1) & (u == 0),
    ]
    return pd.Series(np.select(rules, [3, 4, 5, 3, 1, 2], 0).astype(np.uint8))


def bands():
    total = np.zeros(len(rows))
    known = np.zeros(len(rows))
    for k, weight in enumerate(WEIGHTS):
        points = rows[f"c{k}"]
        total = total + points.fillna(0) * weight
        known = known + points.notna() * weight
    score = (total / known).where(known >= 50)
    return pd.Series(np.select([score >= 80, score >= 60, score >= 40, score.notna()], [1, 2, 3, 4], 0).astype(np.uint8))


def abc(values):
    ranked = values[values >= 0].sort_values(ascending=False)
    sums = ranked.cumsum()
    total = sums.iloc[-1]
    first = (sums - ranked).groupby(ranked.values, sort=False).transform("min") / total
    found = pd.Series(np.select([first < 0.8, first < 0.95], [1, 2], 3).astype(np.uint8), index=ranked.index)
    classes = found.reindex(values.index)
    return classes.where(classes.notna(), 0).astype(np.uint8), ranked, sums


def abc_figures(values):
    classes, ranked, sums = abc(values)
    counts = classes.value_counts()
    by_class = values.groupby(classes).sum()
    both = [(counts[code], by_class[code]) for code in (1, 2)]
    return figures(ranked.values, sums.values, both)


def job():
    tier = tiers()
    band = bands()
    found = abc_figures(rows.revenue)
    table = rows.assign(tier=tier).groupby(["tier", "owner"]).size().unstack(fill_value=0)
    return tier, band, found, table


def job_result(result):
    tier, band, found, table = result
    return dict(
        tiers=[int((tier == code).sum()) for code in range(6)],
        bands=[int((band == code).sum()) for code in range(5)],
        tableSum=int((table.values.reshape(-1) * (np.arange(6 * OWNERS) + 1)).sum()),
        **found,
    )


def lines():
    sold = orders[(orders.quantity > 0) & orders.customer.notna()]
    customers = (sold.quantity * sold.price).groupby(sold.customer).sum()
    return dict(customers=len(customers), **abc_figures(customers))


contest("pandas", job, job_result, lines)
