"""An audit for people and for other programs: findings in order, a page that stands alone, SARIF."""
