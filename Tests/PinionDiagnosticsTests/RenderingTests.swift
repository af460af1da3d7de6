import PinionDiagnostics
import Testing

/// Two findings in a file with a byte order mark, wide characters, a tab and hostile text.
private struct Sample {
    let sources: SourceMap
    let diagnostics: Diagnostics

    init() {
        var sources = SourceMap()
        let file = sources.add(
            path: "api/open,api: 100%.yaml",
            bytes: Array("\u{FEFF}a: 1\r\n\t日本: x\u{202E}y\u{7}\r\na: 2\n".utf8))
        let duplicate = Rule(id: "yaml/duplicate-key", summary: "Keys are distinct.")
        var diagnostics = Diagnostics()
        diagnostics.report(
            Diagnostic(
                rule: duplicate, message: "duplicate key `a`",
                location: SourceLocation(source: file, line: 3, column: 1, length: 1),
                consequence: "readers disagree", suggestion: "rename 100% of them",
                notes: [
                    .init("first written here", location: SourceLocation(source: file, line: 1, column: 1)),
                    .init("see the manual"),
                ]))
        diagnostics.report(
            Diagnostic(
                rule: Rule(id: "test/hostile", summary: "Text is \"plain\"."), severity: .warning,
                message: "odd\u{1B}[2J text\nhere",
                location: SourceLocation(source: file, line: 2, column: 2, length: 7)))
        diagnostics.report(
            Diagnostic(rule: duplicate, severity: .note, message: "nothing to do"))
        self.sources = sources
        self.diagnostics = diagnostics
    }

    func render(_ format: DiagnosticFormat, isColored: Bool = false) -> String {
        format.render(diagnostics, sources: sources, isColored: isColored)
    }
}

@Test func textShowsTheLineTheCaretAndTheRest() {
    #expect(
        Sample().render(.text) == #"""
            note: nothing to do [yaml/duplicate-key]
            api/open,api: 100%.yaml:2:2: warning: odd\u{1B}[2J text\u{A}here [test/hostile]
                    日本: x\u{202E}y\u{7}
                    ^~~~~~~~~~~~~~~~
            api/open,api: 100%.yaml:3:1: error: duplicate key `a` [yaml/duplicate-key]
                a: 2
                ^
            api/open,api: 100%.yaml:1:1: note: first written here
                a: 1
                ^
            note: see the manual
            why: readers disagree
            help: rename 100% of them

            """#)
}

@Test func colourIsOptionalAndAddsOnlyStyles() {
    let colored = Sample().render(.text, isColored: true)
    #expect(colored.contains("\u{1B}[1;31merror: \u{1B}[0m"))
    #expect(colored.contains("\u{1B}[32m^\u{1B}[0m"))
    let plain = colored.replacing(/\u{1B}\[[0-9;]*m/, with: "")
    #expect(plain == Sample().render(.text))
}

@Test func gitHubCommandsEscapeWhatWouldEndThem() {
    #expect(
        Sample().render(.github) == #"""
            ::notice title=yaml/duplicate-key::nothing to do
            ::warning file=api/open%2Capi%3A 100%25.yaml,line=2,col=2,endColumn=9,title=test/hostile::odd\u{1B}[2J text\u{A}here
            ::error file=api/open%2Capi%3A 100%25.yaml,line=3,col=1,endColumn=2,title=yaml/duplicate-key::duplicate key `a`%0Anote: api/open,api: 100%25.yaml:1:1: first written here%0Anote: see the manual%0Awhy: readers disagree%0Ahelp: rename 100%25 of them

            """#)
}

@Test func jsonIsOneObject() {
    #expect(
        Sample().render(.json) == #"""
            {
              "diagnostics": [
                {
                  "rule": "yaml/duplicate-key",
                  "severity": "note",
                  "message": "nothing to do",
                  "notes": []
                },
                {
                  "rule": "test/hostile",
                  "severity": "warning",
                  "message": "odd\u001b[2J text\nhere",
                  "location": {
                    "path": "api/open,api: 100%.yaml",
                    "line": 2,
                    "column": 2,
                    "length": 7
                  },
                  "notes": []
                },
                {
                  "rule": "yaml/duplicate-key",
                  "severity": "error",
                  "message": "duplicate key `a`",
                  "location": {
                    "path": "api/open,api: 100%.yaml",
                    "line": 3,
                    "column": 1,
                    "length": 1
                  },
                  "consequence": "readers disagree",
                  "suggestion": "rename 100% of them",
                  "notes": [
                    {
                      "message": "first written here",
                      "location": {
                        "path": "api/open,api: 100%.yaml",
                        "line": 1,
                        "column": 1,
                        "length": 1
                      }
                    },
                    {
                      "message": "see the manual"
                    }
                  ]
                }
              ],
              "errors": 1,
              "warnings": 1
            }

            """#)
}

@Test func sarifHasRulesResultsAndRelatedLocations() {
    #expect(
        Sample().render(.sarif) == #"""
            {
              "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
              "version": "2.1.0",
              "runs": [
                {
                  "tool": {
                    "driver": {
                      "name": "pinion",
                      "rules": [
                        {
                          "id": "test/hostile",
                          "shortDescription": {
                            "text": "Text is \"plain\"."
                          }
                        },
                        {
                          "id": "yaml/duplicate-key",
                          "shortDescription": {
                            "text": "Keys are distinct."
                          }
                        }
                      ]
                    }
                  },
                  "columnKind": "unicodeCodePoints",
                  "results": [
                    {
                      "ruleId": "yaml/duplicate-key",
                      "ruleIndex": 1,
                      "level": "note",
                      "message": {
                        "text": "nothing to do"
                      },
                      "locations": []
                    },
                    {
                      "ruleId": "test/hostile",
                      "ruleIndex": 0,
                      "level": "warning",
                      "message": {
                        "text": "odd\u001b[2J text\nhere"
                      },
                      "locations": [
                        {
                          "physicalLocation": {
                            "artifactLocation": {
                              "uri": "api/open%2Capi%3A%20100%25.yaml"
                            },
                            "region": {
                              "startLine": 2,
                              "startColumn": 2,
                              "endColumn": 9
                            }
                          }
                        }
                      ]
                    },
                    {
                      "ruleId": "yaml/duplicate-key",
                      "ruleIndex": 1,
                      "level": "error",
                      "message": {
                        "text": "duplicate key `a`\nsee the manual\nwhy: readers disagree\nhelp: rename 100% of them"
                      },
                      "locations": [
                        {
                          "physicalLocation": {
                            "artifactLocation": {
                              "uri": "api/open%2Capi%3A%20100%25.yaml"
                            },
                            "region": {
                              "startLine": 3,
                              "startColumn": 1,
                              "endColumn": 2
                            }
                          }
                        }
                      ],
                      "relatedLocations": [
                        {
                          "physicalLocation": {
                            "artifactLocation": {
                              "uri": "api/open%2Capi%3A%20100%25.yaml"
                            },
                            "region": {
                              "startLine": 1,
                              "startColumn": 1,
                              "endColumn": 2
                            }
                          },
                          "message": {
                            "text": "first written here"
                          }
                        }
                      ]
                    }
                  ]
                }
              ]
            }

            """#)
}

@Test(arguments: DiagnosticFormat.allCases)
func noFormatLetsControlCharactersThrough(format: DiagnosticFormat) {
    for scalar in Sample().render(format).unicodeScalars {
        #expect(scalar == "\n" || (scalar.value >= 0x20 && scalar != "\u{202E}" && scalar != "\u{7F}"))
    }
}
