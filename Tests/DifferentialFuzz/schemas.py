"""Random schemas (JSON Schema 2020-12) and instances, from one source of chance."""

from decimal import Decimal

NAMES = ["a", "b", "c", "ab", "\u00e9", "e\u0301", "", "~/%", "\U0001f600"]
# Not here: a number that is none of the integers but whose nearest double is one, see faults.py.
NUMBERS = [Decimal(n) for n in (
    "0", "-0", "1", "1.0", "1E0", "-1", "2", "3", "4", "5", "10", "1E+2", "0.1", "0.3", "0.5", "1.5", "2.50", "0.0075",
    "0.0001", "-1E-7", "9007199254740992", "9007199254740993", "18446744073709551616",
    "-170141183460469231731687303715884105729", "0.1234567890123456789", "1E+30", "1E+300")]
TEXTS = ["", "a", "b", "ab", "abc", "aab", "A1", "\u00e9", "e\u0301", "\r\n", "\U0001f468\u200d\U0001f469\u200d\U0001f467", "\U0001f600",
         "0", "12", "a b", "\u2028", "\u0130", "\u212a"]
PATTERNS = ["a", "^a", "b$", "^[ab]+$", "^(a+)+$", "^.$", "^..$", "\\d", "^\\w+$", "\\s", "[^a]", "^(?:a|bc){1,2}$", "^$",
            "\\p{Lu}", "^\\P{L}", "\\u00e9", "^[\\u0300-\\u036f]?e"]
FORMATS = {
    "date": ["2026-02-28", "2024-02-29", "2023-02-29", "2026-13-01", "2026-1-01"],
    "time": ["08:30:06Z", "23:59:60Z", "22:59:60-01:00", "08:30:06.25+05:30", "24:00:00Z", "08:30:06"],
    "date-time": ["2026-11-28T05:27:56Z", "1998-12-31T23:59:60.1Z", "2026-11-28t05:27:56z", "2026-11-28 05:27:56Z"],
    "duration": ["P1Y2M3D", "PT1H2M", "P1W", "P1Y2D", "PT", "P", "P1D2H"],
    "email": ["a@b.example", "\"a b\"@b.example", "a@[127.0.0.1]", ".a@b.example", "a", "a..b@c.example"],
    "hostname": ["example.com", "a", "-a.com", "a-.com", "a_b.com", "xn--ihqwcrb4cv8a8dqg056pqjye", "a.com."],
    "ipv4": ["127.0.0.1", "256.0.0.1", "1.2.3", "01.2.3.4"],
    "ipv6": ["::1", "2001:db8::192.0.2.1", "1::2::3", "::1%eth0", "12345::"],
    "uri": ["https://a.example/b?c#d", "a:b", "//a", "/a", "https://[::1]:80/", "a:\\", "urn:a:b c"],
    "uri-reference": ["/a", "a?b#c", "//a.example", "\\a", "a#b#c", "%2"],
    "iri": ["https://\u00e9.example/\u00e9", "\u00e9"],
    "iri-reference": ["\u00e9?\u00e9", "\\\\a"],
    "uri-template": ["/a{b}", "/a{?b,c*}", "/a{b", "/a}"],
    "uuid": ["f81d4fae-7dec-11d0-a765-00a0c91e6bf6", "F81D4FAE7DEC11D0A76500A0C91E6BF6", "f81d4fae-7dec-11d0-a765-00a0c91e6bfg"],
    "json-pointer": ["", "/a~1b/~0", "a", "/~2", "/~"],
    "relative-json-pointer": ["0", "1/a", "0#", "01/a", "-1"],
    "regex": ["^a$", "[a", "(?:a)", "a{2,1}", "(a"],
    "unknown": ["a", ""],
}
CHILDREN = ["items", "contains", "unevaluatedItems", "additionalProperties", "propertyNames", "unevaluatedProperties"]


class Schemas:
    def __init__(self, chance):
        self.chance = chance

    # Schemas

    def schema(self):
        """A schema with three definitions. In place it refers only to later ones, so that no value is checked for
        ever; inside values to all."""
        definitions = {f"d{i}": self._schema(2, i + 1) for i in range(3)}
        root = self._schema(3, 0)
        if not isinstance(root, dict):
            root = {"allOf": [root]}
        if self.chance.random() < 0.3:
            root["$dynamicAnchor"] = "node"
        self.has_anchor = "$dynamicAnchor" in root
        root = {"$schema": "https://json-schema.org/draft/2020-12/schema", "$defs": definitions, **root}
        return self._anchored(root)

    def _anchored(self, value):
        """Without the anchor, what refers to it refers to the root."""
        if isinstance(value, dict):
            if not self.has_anchor and value.get("$dynamicRef") == "#node":
                value = {("$ref" if k == "$dynamicRef" else k): ("#" if k == "$dynamicRef" else v)
                         for k, v in value.items()}
            return {k: self._anchored(v) for k, v in value.items()}
        return [self._anchored(v) for v in value] if isinstance(value, list) else value

    def _child(self, depth):
        """A schema for something inside a value: it may refer to anything."""
        if self.chance.random() < 0.15:
            return self.chance.choice([{"$ref": f"#/$defs/d{self.chance.randrange(3)}"}] * 3
                                      + [{"$ref": "#"}, {"$dynamicRef": "#node"}])
        return self._schema(depth - 1, 3)

    def _schema(self, depth, later):
        chance = self.chance
        if chance.random() < 0.06:
            return chance.choice([True, True, False])
        if depth <= 0:
            return self._leaf()
        schema = {}
        for _ in range(chance.choice([1, 1, 2, 2, 3, 4])):
            chance.choice([self._leaf_into, self._array, self._object, self._object, self._in_place])(schema, depth, later)
        return schema

    def _leaf(self):
        schema = {}
        self._leaf_into(schema, 0, 3)
        return schema

    def _value(self, depth=1):
        kind = self.chance.randrange(9 if depth > 0 else 6)
        if kind < 2:
            return self.chance.choice(NUMBERS)
        if kind < 4:
            return self.chance.choice(TEXTS)
        if kind == 4:
            return self.chance.choice([True, False])
        if kind == 5:
            return None
        if kind == 6:
            return [self._value(depth - 1) for _ in range(self.chance.randrange(4))]
        return {self.chance.choice(NAMES): self._value(depth - 1) for _ in range(self.chance.randrange(4))}

    def _leaf_into(self, schema, depth, later):
        chance = self.chance
        kind = chance.randrange(12)
        if kind <= 2:
            names = ["null", "boolean", "integer", "number", "string", "array", "object"]
            schema["type"] = chance.choice(names) if chance.random() < 0.6 else chance.sample(names, 2)
        elif kind == 3:
            schema["const"] = self._value()
        elif kind == 4:
            values = []
            for value in [self._value() for _ in range(3)]:
                if not any(same(value, other) for other in values):
                    values.append(value)
            schema["enum"] = values
        elif kind == 5:
            schema[chance.choice(["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"])] = chance.choice(NUMBERS)
        elif kind == 6:
            schema["multipleOf"] = chance.choice([n for n in NUMBERS if n > 0 and n < 10**20])
        elif kind == 7:
            schema[chance.choice(["minLength", "maxLength"])] = chance.randrange(5)
        elif kind == 8:
            schema["pattern"] = chance.choice(PATTERNS)
        elif kind == 9:
            schema["format"] = chance.choice(list(FORMATS))
        elif kind == 10:
            schema[chance.choice(["minItems", "maxItems", "minProperties", "maxProperties"])] = chance.randrange(4)
        else:
            schema["uniqueItems"] = chance.random() < 0.8

    def _array(self, schema, depth, later):
        kind = self.chance.randrange(6)
        if kind <= 1:
            schema["items"] = self._child(depth)
        elif kind == 2:
            schema["prefixItems"] = [self._child(depth) for _ in range(self.chance.randint(1, 3))]
        elif kind == 3:
            schema["contains"] = self._child(depth)
            if self.chance.random() < 0.4:
                schema["minContains"] = self.chance.randrange(3)
            if self.chance.random() < 0.4:
                schema["maxContains"] = self.chance.randint(1, 3)
        else:
            schema["unevaluatedItems"] = self._child(depth)

    def _object(self, schema, depth, later):
        chance = self.chance
        def names(count=3): return chance.sample(NAMES, chance.randint(1, count))
        kind = chance.randrange(10)
        if kind <= 2:
            schema["properties"] = {name: self._child(depth) for name in names()}
        elif kind == 3:
            schema["patternProperties"] = {chance.choice(PATTERNS): self._child(depth) for _ in range(chance.randint(1, 2))}
        elif kind == 4:
            schema["additionalProperties"] = self._child(depth)
        elif kind == 5:
            schema["required"] = names(2)
        elif kind == 6:
            schema["dependentRequired"] = {name: names(2) for name in names(2)}
        elif kind == 7:
            schema["dependentSchemas"] = {name: self._schema(depth - 1, later) for name in names(2)}
        elif kind == 8:
            schema["propertyNames"] = self._leaf()
        else:
            schema["unevaluatedProperties"] = self._child(depth)

    def _in_place(self, schema, depth, later):
        chance = self.chance
        def inner(): return self._schema(depth - 1, later)
        kind = chance.randrange(8)
        if kind == 0 and later < 3:
            schema["$ref"] = f"#/$defs/d{chance.randrange(later, 3)}"
        elif kind <= 3:
            schema[chance.choice(["allOf", "anyOf", "oneOf"])] = [inner() for _ in range(chance.randint(1, 3))]
        elif kind == 4:
            schema["not"] = inner()
        elif kind <= 6:
            schema["if"] = inner()
            if chance.random() < 0.8:
                schema["then"] = inner()
            if chance.random() < 0.6:
                schema["else"] = inner()
        else:
            schema["allOf"] = [inner(), inner()]

    # Instances

    def instance(self, root):
        chance = self.chance
        if chance.random() < 0.2:
            return self._value(3)
        value = self._following(root, root, 5)
        while chance.random() < 0.25:
            value = self._changed(value)
        return value

    def _following(self, schema, root, depth):
        """A value that means to follow a schema; it often does."""
        chance = self.chance
        if not isinstance(schema, dict) or depth <= 0:
            return self._value(1)
        for keyword in ("$ref", "$dynamicRef"):
            if keyword in schema and chance.random() < 0.7:
                target = schema[keyword]
                return self._following(root["$defs"][target[8:]] if target.startswith("#/$defs/") else root, root, depth - 1)
        if "const" in schema:
            return schema["const"]
        if "enum" in schema:
            return chance.choice(schema["enum"])
        for keyword in ("allOf", "anyOf", "oneOf"):
            if keyword in schema and chance.random() < 0.4:
                return self._following(chance.choice(schema[keyword]), root, depth - 1)
        for keyword in ("if", "then", "else"):
            if keyword in schema and chance.random() < 0.25:
                return self._following(schema[keyword], root, depth - 1)
        kind = schema.get("type")
        if isinstance(kind, list):
            kind = chance.choice(kind)
        if kind is None:
            kinds = []
            if schema.keys() & {"properties", "patternProperties", "additionalProperties", "required", "dependentRequired",
                                "dependentSchemas", "propertyNames", "unevaluatedProperties", "minProperties", "maxProperties"}:
                kinds.append("object")
            if schema.keys() & {"items", "prefixItems", "contains", "unevaluatedItems", "uniqueItems", "minItems", "maxItems"}:
                kinds.append("array")
            if schema.keys() & {"pattern", "format", "minLength", "maxLength"}:
                kinds.append("string")
            if schema.keys() & {"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"}:
                kinds.append("number")
            if not kinds:
                return self._value(2)
            kind = chance.choice(kinds)
        if kind == "null":
            return None
        if kind == "boolean":
            return chance.random() < 0.5
        if kind in ("integer", "number"):
            number = chance.choice(NUMBERS)
            if "multipleOf" in schema and chance.random() < 0.7:
                number = schema["multipleOf"] * chance.randrange(5)
            return number
        if kind == "string":
            if "format" in schema and chance.random() < 0.8:
                return chance.choice(FORMATS[schema["format"]])
            return chance.choice(TEXTS)
        if kind == "array":
            result = [self._following(child, root, depth - 1) for child in schema.get("prefixItems", [])]
            result = result[:chance.randrange(5)] if chance.random() < 0.3 else result
            rest = schema.get("items", schema.get("unevaluatedItems", schema.get("contains")))
            for _ in range(max(schema.get("minItems", 0), chance.randrange(4)) - len(result)):
                child = schema["contains"] if "contains" in schema and chance.random() < 0.4 else rest
                result.append(self._following(child, root, depth - 1) if child is not None else self._value(1))
            return result
        result = {}
        for name in schema.get("required", []):
            result[name] = self._value(1)
        for name, child in schema.get("properties", {}).items():
            if name in result or chance.random() < 0.6:
                result[name] = self._following(child, root, depth - 1)
        rest = schema.get("additionalProperties", schema.get("unevaluatedProperties"))
        if rest is not False and chance.random() < 0.6:
            for name in chance.sample(NAMES, chance.randint(1, 2)):
                if name not in result:
                    result[name] = self._value(1) if rest is None else self._following(rest, root, depth - 1)
        for name in schema.get("dependentRequired", {}):
            if name in result and chance.random() < 0.6:
                for needed in schema["dependentRequired"][name]:
                    result.setdefault(needed, self._value(1))
        return result

    def _changed(self, value):
        chance = self.chance
        if isinstance(value, dict) and value:
            name = chance.choice(list(value))
            if chance.random() < 0.3:
                return {k: v for k, v in value.items() if k != name}
            return {**value, name: self._changed(value[name])}
        if isinstance(value, list) and value:
            index = chance.randrange(len(value))
            if chance.random() < 0.3:
                return value + [value[index]]
            return value[:index] + [self._changed(value[index])] + value[index + 1:]
        if isinstance(value, str) and value and chance.random() < 0.5:
            index = chance.randrange(len(value))
            return value[:index] + chance.choice(["", "a", "1", "-", ":", "\u00e9"]) + value[index + 1:]
        return self._value(1)

    def keywords(self, schema):
        """All keywords of a schema."""
        found = set()
        if isinstance(schema, dict):
            for keyword, value in schema.items():
                found.add(keyword)
                if keyword in ("properties", "patternProperties", "dependentSchemas", "$defs"):
                    for child in value.values():
                        found |= self.keywords(child)
                elif keyword in ("allOf", "anyOf", "oneOf", "prefixItems"):
                    for child in value:
                        found |= self.keywords(child)
                elif keyword in CHILDREN + ["not", "if", "then", "else"]:
                    found |= self.keywords(value)
        return found


def same(left, right):
    """Equality of JSON values: `1` is no `true`."""
    if isinstance(left, bool) or isinstance(right, bool):
        return left is right
    if isinstance(left, list) and isinstance(right, list):
        return len(left) == len(right) and all(map(same, left, right))
    if isinstance(left, dict) and isinstance(right, dict):
        return left.keys() == right.keys() and all(same(left[k], right[k]) for k in left)
    return left == right
