#!/bin/bash
# What a generated type costs to compile for debug: instructions of the compiler, which other work on the machine does
# not change. Each row is the difference between files of 30 and of 10 such types, for one type. Needs valgrind, and
# `swift build --target PinionRuntime` before.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
build=$(cd "$root" && swift build --show-bin-path)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

# Instructions, in thousands, of compiling the file of that name.
instructions() {
    valgrind --tool=callgrind --callgrind-out-file=/dev/null swift-frontend -frontend -c -primary-file "$folder/$1.swift" \
        -I "$build/Modules" -I "$root/Sources/CStringScan/include" -module-cache-path "$build/ModuleCache" \
        -disable-objc-interop -enable-testing -g -Onone -swift-version 6 -enable-upcoming-feature ExistentialAny \
        -enable-upcoming-feature InternalImportsByDefault -enable-upcoming-feature MemberImportVisibility \
        -parse-as-library -module-name Measured -o "$folder/$1.o" 2>&1 |
        awk '/error/ { print > "/dev/stderr" } /Collected/ { printf "%d\n", $NF / 1000 }'
}

# types COUNT CONFORMANCE PROPERTIES VAR CODEC: structs with so many optional properties.
types() {
    echo "public import PinionRuntime"
    for ((type = 0; type < $1; type++)); do
        parameters=() assignments="" names="" reads=() writes=""
        echo "public struct T$type${2:+: $2} {"
        for ((index = 0; index < $3; index++)); do
            declared=$([ $((index % 2)) = 0 ] && echo "String?" || echo "Int?")
            echo "    public $4 p$index: $declared"
            parameters+=("p$index: $declared = nil")
            assignments+="self.p$index = p$index; "
            names+="${names:+\\n}p$index"
            reads+=("p$index: reader.optional($index)")
            writes+="writer.optional(\"p$index\", self.p$index); "
        done
        echo "    public init($(IFS=,; echo "${parameters[*]}")) { $assignments }"
        echo "}"
        [ "$5" = codec ] || continue
        echo "extension T$type {"
        echo "    private static let members: JSONMembers = JSONMembers(\"$names\")"
        echo "    public init(json reader: inout JSONReader) {"
        echo "        reader.beginObject(Self.members); self.init($(IFS=,; echo "${reads[*]}")); reader.endObject() }"
        echo "    public func encode(json writer: inout JSONWriter) {"
        echo "        writer.beginObject(); ${writes}writer.endObject() }"
        echo "}"
    done
}

row() {
    types 10 "${@:2}" > "$folder/ten.swift"
    types 30 "${@:2}" > "$folder/thirty.swift"
    rm -f "$folder"/*.o # With the object of the same code beside it, the compiler leaves LLVM out.
    local ten thirty
    ten=$(instructions ten)
    thirty=$(instructions thirty)
    printf '| %s | %d.%d |\n' "$1" $(((thirty - ten) / 20000)) $(((thirty - ten) / 2000 % 10))
}

echo "| a struct | M instructions |"
echo "|---|---|"
row "empty, with no conformance" "" 0 var none
row "two properties and an initializer" "" 2 var none
row "the same with \`let\`" "" 2 let none
row "four properties and an initializer" "" 4 var none
row "two, with the two functions of the codec" "" 2 var codec
row "and a conformance to \`ModelCodec\`" "ModelCodec" 2 var codec
row "and to \`Hashable\`" "ModelCodec, Hashable" 2 var codec
row "and to \`Codable\` and \`Sendable\`" "ModelCodec, Hashable, Codable, Sendable" 2 var codec
row "a \`JSONModel\` of two properties" "JSONModel" 2 var codec
row "a \`JSONModel\` of four properties" "JSONModel" 4 var codec
