/// What the two descriptions of this target have in common is only the names of their types.
public func total(of entries: [Billing.Entry], for visit: Visits.Entry) -> Int {
    entries.filter { $0.animal == visit.animal }.reduce(0) { $0 + $1.cents }
}
