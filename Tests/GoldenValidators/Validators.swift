// Written by pinion golden from golden.json, options 0000000000000000, content eef56c06d65bf8a1. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

internal import PinionIDN
internal import PinionRuntime

/// The rules of the description's schemas: JSON Schema, a line for each.
enum Schemas: Sendable {
    private static let bundle: SchemaBundle = SchemaBundle(rules, lines: lines, hostnames: .internationalized)

    /// The validator of the schema at a place of the description.
    static func validator(_ place: StaticString) -> Validator { bundle.validator(place) }

    private static let rules: StaticString = #"""
        {"\\S":"C2G9051I011_20121394F51645171875245514B519351A3BU01C1D1EB01FG0111A21416181A1C11113611321121416181A11115411A411312141618111171A1C71151312141611119168117151312141111B711A1119171513121112D811B191715131114F611D1B1917151111H511H311F1D1B19171111J811J1H1F1D1B19"}
        {"^[a-z\u00e9]+$":"525X30Q150f1213M23014y1011014201621032141301310"}
        {"^x-":"423j1011g2012d40120141101110"}
        {"#/components/schemas/bomb":{"anyOf":[{"required":["b"],"properties":{"a":{"$ref":"#/components/schemas/bomb"}}},{"required":["c"],"properties":{"a":{"$ref":"#/components/schemas/bomb"}}}]}}
        {"#/components/schemas/branches":{"if":{"properties":{"kind":{"const":1}}},"$tests":["=/kind"],"then":{"required":["one"]},"else":{"required":["other"],"if":{"required":["deep"]},"$tests":["?/deep"],"then":{"required":["deeper"]}}}}
        {"#/components/schemas/cat":{"type":"object","required":["pet","lives"],"properties":{"pet":{"const":"cat"},"lives":{"type":"integer","maximum":9}}}}
        {"#/components/schemas/choice":{"enum":["a","b\u000ac",null,true,1,1.5,{"k":[1,2]}]}}
        {"#/components/schemas/closed":{"type":"object","maxProperties":4,"minProperties":2,"required":["id","name","kind"],"additionalProperties":false,"properties":{"name":{"type":"string"},"id":{"type":"integer"},"note":true},"patternProperties":{"^x-":{"type":"string"}}}}
        {"#/components/schemas/constant":{"const":{"a":1,"b":[true,null]}}}
        {"#/components/schemas/contains":{"type":"array","contains":{"type":"integer","minimum":5},"minContains":2,"maxContains":3}}
        {"#/components/schemas/customer":{"type":"object","properties":{"companyProfile":{"type":"object"},"billingProfile":{"type":"object"}},"allOf":[{"$ref":"#/components/schemas/registrationByCountry"}]}}
        {"#/components/schemas/dependent":{"type":"object","dependentRequired":{"card":["address","name"]},"dependentSchemas":{"gift":{"required":["message"]}}}}
        {"#/components/schemas/distinct":{"uniqueItems":true}}
        {"#/components/schemas/dog":{"type":"object","required":["pet","bark"],"properties":{"pet":{"const":"dog"},"bark":{"type":"object","required":["volume"],"properties":{"volume":{"type":"integer"}}}}}}
        {"#/components/schemas/either":{"anyOf":[{"type":"string"},{"type":"object","required":["a"]}]}}
        {"#/components/schemas/extreme":{"enum":[-9223372036854775808,0],"maximum":9223372036854775807,"minimum":-9223372036854775808}}
        {"#/components/schemas/flag":{"const":false}}
        {"#/components/schemas/formats":{"type":"object","properties":{"email":{"type":"string","format":"email"},"id":{"format":"uuid"},"size":{"type":"integer","format":"int32"},"total":{"format":"int64"}}}}
        {"#/components/schemas/hosts":{"type":"object","properties":{"ascii":{"format":"hostname"},"unicode":{"format":"idn-hostname"}}}}
        {"#/components/schemas/language":{"enum":["EN","de-DE"],"$texts":"ignoringCase"}}
        {"#/components/schemas/large":{"type":"integer","maximum":9007199254740993,"exclusiveMinimum":-9007199254740993}}
        {"#/components/schemas/lengths":{"maxLength":3,"minLength":2}}
        {"#/components/schemas/list":{"type":"array","maxItems":3,"minItems":1,"uniqueItems":true,"items":{"$ref":"#/components/schemas/text"}}}
        {"#/components/schemas/loose":{"$members":"ignoringCase","type":"object","required":["Country"],"properties":{"Country":{"type":"string","minLength":2}}}}
        {"#/components/schemas/many":{"type":"object","required":["m0","m1","m2","m3","m4","m5","m6","m7","m8","m9","m10","m11","m12","m13","m14","m15","m16","m17","m18","m19","m20","m21","m22","m23","m24","m25","m26","m27","m28","m29","m30","m31","m32","m33","m34","m35","m36","m37","m38","m39","m40","m41","m42","m43","m44","m45","m46","m47","m48","m49","m50","m51","m52","m53","m54","m55","m56","m57","m58","m59","m60","m61","m62","m63","m64","m65","m66","m67","m68","m69"],"properties":{"m0":{"type":"integer"},"m1":{"type":"integer"},"m2":{"type":"integer"},"m3":{"type":"integer"},"m4":{"type":"integer"},"m5":{"type":"integer"},"m6":{"type":"integer"},"m7":{"type":"integer"},"m8":{"type":"integer"},"m9":{"type":"integer"},"m10":{"type":"integer"},"m11":{"type":"integer"},"m12":{"type":"integer"},"m13":{"type":"integer"},"m14":{"type":"integer"},"m15":{"type":"integer"},"m16":{"type":"integer"},"m17":{"type":"integer"},"m18":{"type":"integer"},"m19":{"type":"integer"},"m20":{"type":"integer"},"m21":{"type":"integer"},"m22":{"type":"integer"},"m23":{"type":"integer"},"m24":{"type":"integer"},"m25":{"type":"integer"},"m26":{"type":"integer"},"m27":{"type":"integer"},"m28":{"type":"integer"},"m29":{"type":"integer"},"m30":{"type":"integer"},"m31":{"type":"integer"},"m32":{"type":"integer"},"m33":{"type":"integer"},"m34":{"type":"integer"},"m35":{"type":"integer"},"m36":{"type":"integer"},"m37":{"type":"integer"},"m38":{"type":"integer"},"m39":{"type":"integer"},"m40":{"type":"integer"},"m41":{"type":"integer"},"m42":{"type":"integer"},"m43":{"type":"integer"},"m44":{"type":"integer"},"m45":{"type":"integer"},"m46":{"type":"integer"},"m47":{"type":"integer"},"m48":{"type":"integer"},"m49":{"type":"integer"},"m50":{"type":"integer"},"m51":{"type":"integer"},"m52":{"type":"integer"},"m53":{"type":"integer"},"m54":{"type":"integer"},"m55":{"type":"integer"},"m56":{"type":"integer"},"m57":{"type":"integer"},"m58":{"type":"integer"},"m59":{"type":"integer"},"m60":{"type":"integer"},"m61":{"type":"integer"},"m62":{"type":"integer"},"m63":{"type":"integer"},"m64":{"type":"integer"},"m65":{"type":"integer"},"m66":{"type":"integer"},"m67":{"type":"integer"},"m68":{"type":"integer"},"m69":{"type":"integer"}}}}
        {"#/components/schemas/map":{"type":"object","additionalProperties":{"type":"number"},"propertyNames":{"maxLength":3}}}
        {"#/components/schemas/never":false}
        {"#/components/schemas/noNames":{"propertyNames":false}}
        {"#/components/schemas/notText":{"not":{"type":"string"}}}
        {"#/components/schemas/nullable":{"type":["string","integer","null"],"maximum":9,"minLength":1}}
        {"#/components/schemas/number":{"type":"number","multipleOf":0.01,"minimum":0,"exclusiveMaximum":100.5}}
        {"#/components/schemas/overlap":{"oneOf":[{"type":"integer"},{"minimum":5}]}}
        {"#/components/schemas/pet":{"$choice":[["equals","pet","cat",0],["equals","pet","dog",1]],"oneOf":[{"$ref":"#/components/schemas/cat"},{"$ref":"#/components/schemas/dog"}]}}
        {"#/components/schemas/record":{"enum":["dns_record","None"],"$texts":"ignoringCaseAndUnderscores"}}
        {"#/components/schemas/registrationByCountry":{"title":"Organization registration number by country","if":{"required":["billingProfile"],"properties":{"billingProfile":{"required":["defaultAddress"],"properties":{"defaultAddress":{"required":["country"],"properties":{"country":{"enum":["AM","AZ","BR"]}}}}}}},"$tests":["=/billingProfile/defaultAddress/country"],"then":{"properties":{"companyProfile":{"required":["organizationRegistrationNumber"],"properties":{"organizationRegistrationNumber":{"type":"string","pattern":"\\S"}}}}}}}
        {"#/components/schemas/shut":{"patternProperties":{"^x-":true},"allOf":[{"properties":{"a":{"type":"integer"}}}],"if":{"required":["kind"],"properties":{"kind":{"const":"b"}}},"$tests":["=/kind"],"then":{"properties":{"b":true}},"unevaluatedProperties":false}}
        {"#/components/schemas/shutList":{"type":"array","allOf":[{"prefixItems":[{"type":"string"}]}],"anyOf":[{"prefixItems":[true,{"const":2}]},{"contains":{"const":"c"}}],"unevaluatedItems":{"type":"boolean"}}}
        {"#/components/schemas/tail":{"prefixItems":[true,true],"items":{"type":"integer"}}}
        {"#/components/schemas/text":{"type":"string","maxLength":5,"minLength":2,"pattern":"^[a-z\u00e9]+$"}}
        {"#/components/schemas/tree":{"type":"object","required":["value"],"properties":{"value":{"type":"integer"},"children":{"type":"array","items":{"$ref":"#/components/schemas/tree"}}}}}
        {"#/components/schemas/tuple":{"prefixItems":[{"type":"string"},true,{"type":"boolean"}],"items":false}}
        {"#/components/schemas/unicode":{"required":["\u00e9"],"dependentRequired":{"\u00fc":["\u00f6"]},"properties":{"\u00e9":{"type":"integer"}}}}
        {"#/components/schemas/unicodeChoice":{"enum":["\u00e9"]}}
        {"#/components/schemas/untaggedPet":{"oneOf":[{"$ref":"#/components/schemas/cat"},{"$ref":"#/components/schemas/dog"}]}}
        """#
}
