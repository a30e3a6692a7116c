"""Welkom: who may do what on a platform where companies exchange business documents."""
