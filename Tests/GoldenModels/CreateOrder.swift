/// The operation whose body `Models1.swift` extends; written by hand, since this target has models only.
public struct CreateOrder {}
