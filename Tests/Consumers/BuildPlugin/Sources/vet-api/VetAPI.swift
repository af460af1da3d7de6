// SwiftPM leaves out a target that has no source file of its own, before any plugin is asked.
