"""Where jsonschema-rs is wrong by the specification, as rows that every run checks: schema, instance, the right
verdict, that of jsonschema-rs, and why. A row that jsonschema-rs gets right one day fails the run, and goes."""

from decimal import Decimal

FAULTS = [
    ({"multipleOf": 1}, Decimal("123456789012345678901234567890.5"), False, True,
     "Validation 2020-12, 6.2.1: a number is valid only if division by the keyword's value results in an integer. "
     "jsonschema-rs divides the nearest double where the divisor is an integer; `type: integer` it decides rightly."),
]
